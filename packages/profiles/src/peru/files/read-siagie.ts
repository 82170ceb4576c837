import type { Bundle, ReadOptions } from '@emis-sdk/formats';
import { contextOf, looksLikeWorkbook } from '@emis-sdk/formats/tables';
import type { Finding, ReadItem } from '@emis-sdk/model';
import { RowAt, SIAGIE_RECORDS, type SiagieRecord } from './siagie-records.ts';
import { type SiagieRow, type SiagieSheet, siagieRows, siagieSheets } from './siagie-sheet.ts';

type Context = ReturnType<typeof contextOf>;

/** Reads enrolment workbooks: once for each kind of record. Every row below the headings becomes records, whatever it lacks. */
export async function* readSiagie(bundle: Bundle, options: ReadOptions): AsyncGenerator<readonly ReadItem[]> {
  const context = contextOf(options);
  const sheets: SiagieSheet[] = [];
  for (const source of bundle.files) {
    if (!looksLikeWorkbook(source)) {
      yield [told(context.finding('file.unexpected', { file: source.name }))];
      continue;
    }
    const found = await siagieSheets(source);
    sheets.push(...found.sheets);
    for (const sheet of found.others) {
      let rows = 0;
      for await (const piece of found.workbook.read(sheet).rows) rows += piece.length;
      const where = { file: `${source.name} [${sheet.name}]` };
      if (rows > 0) yield [told(context.finding('xlsx.sheet-not-read', where, { params: { rows } }))];
    }
  }
  for (const sheet of sheets) yield await fileOf(sheet, context);
  const seen = new Set<unknown>();
  for (const kind of SIAGIE_RECORDS) {
    for (const sheet of sheets) {
      for await (const rows of siagieRows(sheet)) {
        context.signal?.throwIfAborted();
        yield rows.flatMap((row) => itemOf(row, kind, sheet, seen, context));
      }
    }
  }
}

function itemOf(
  row: SiagieRow,
  { entity, of, columns, shared, make }: SiagieRecord,
  { file, workbook }: SiagieSheet,
  seen: Set<unknown>,
  { finding }: Context,
): ReadItem[] {
  const record = make(new RowAt(workbook.name, row));
  if (record === undefined) return [];
  const key = `${entity} ${String(record['id'])}`;
  if (shared && seen.has(key)) return [];
  if (shared) seen.add(key);
  const findings = [...row.cells.values()]
    .filter(({ column }) => column.of === of)
    .flatMap(({ column, notes }) => notes.map((code) => finding(code, { file, row: row.row, column: column.letter })));
  return [{ type: 'record', entity, record, file, row: row.row, columns, findings }];
}

async function fileOf(sheet: SiagieSheet, { onBytes }: Context): Promise<readonly ReadItem[]> {
  let rows = 0;
  for await (const piece of siagieRows(sheet)) rows += piece.length;
  const bytes = sheet.workbook.zip.entries.get(sheet.sheet.path)?.packed ?? 0;
  onBytes?.(bytes);
  return [{ type: 'file', file: sheet.file, rows, bytes, encoding: 'xlsx', delimiter: '' }];
}

function told(finding: Finding): ReadItem {
  return { type: 'finding', finding, unread: false };
}
