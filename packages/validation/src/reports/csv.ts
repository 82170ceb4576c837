import type { FoundFinding } from '../report.ts';
import { csvRow } from './csv-row.ts';
import { advice, type ReportWording, translatorOf } from './voice.ts';

/** The columns, the same in every language, so that programs find them. */
const COLUMNS = [
  'severity',
  'code',
  'title',
  'bundle',
  'file',
  'row',
  'column',
  'entity',
  'id',
  'field',
  'meaning',
  'how_to_mend',
] as const;

/**
 * Lists findings as CSV (RFC 4180, UTF-8): one row a finding. Made for `onFinding` of `validateDataset`: it keeps nothing.
 * A cell that a spreadsheet would run as a formula is shown behind an apostrophe.
 */
export function createCsvReport(
  wording: ReportWording,
  /** What was judged: a folder or archive. */
  origin = '',
): { readonly header: string; line(finding: FoundFinding): string } {
  const translator = translatorOf(wording);
  return {
    // The mark at the start makes spreadsheets read the file as UTF-8.
    header: `\uFEFF${csvRow(COLUMNS)}`,
    line: (finding) => {
      const words = translator.finding(finding);
      const { severity, code, where, entity, id } = finding;
      const cells: Readonly<Record<(typeof COLUMNS)[number], string | undefined>> = {
        severity,
        code,
        title: words.title,
        bundle: origin,
        file: where.file,
        row: where.row === undefined ? undefined : String(where.row),
        column: where.column,
        entity,
        id,
        field: where.path,
        meaning: words.meaning,
        how_to_mend: advice(words, wording.voice),
      };
      return csvRow(COLUMNS.map((column) => cells[column] ?? ''));
    },
  };
}
