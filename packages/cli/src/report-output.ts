import { closeSync, openSync, writeSync } from 'node:fs';
import type { FoundFinding, Report } from '@emis-sdk/validation';
import { reportText } from '@emis-sdk/validation';
import {
  createCsvReport,
  createNdjsonReport,
  htmlReport,
  junitReport,
  type ReportWording,
  sarifReport,
  wordedReport,
} from '@emis-sdk/validation/reports';
import { CheckError } from './check-error.ts';
import type { ReportKind } from './report-kinds.ts';

/** Takes the text of a report, piece by piece. */
export interface ReportSink {
  write(text: string): void;
  close(): void;
}

/** Only the owner of the machine reads a report that shows personal values. */
const OWNER_ONLY = 0o600;
const AS_USUAL = 0o666;

/**
 * Opens the file of a report. What was in it is gone.
 *
 * @throws {CheckError} `cli.output-not-writable`
 */
export function fileSink(path: string, reveal: boolean): ReportSink {
  try {
    const file = openSync(path, 'w', reveal ? OWNER_ONLY : AS_USUAL);
    return { write: (text) => void writeSync(file, text), close: () => closeSync(file) };
  } catch (cause) {
    throw new CheckError('cli.output-not-writable', { path }, { cause });
  }
}

/** The kinds that list every finding while the data is judged: nothing of them is kept. */
export function listingOf(
  kind: ReportKind,
  wording: ReportWording,
  origin: string,
): { readonly header?: string; line(finding: FoundFinding): string } | undefined {
  if (kind === 'ndjson') return createNdjsonReport(wording, origin);
  return kind === 'csv' ? createCsvReport(wording, origin) : undefined;
}

/** The text of a report that is written when everything has been judged; empty for those that are lists. */
export function writtenReport(kind: ReportKind, reports: readonly Report[], wording: ReportWording): string {
  switch (kind) {
    case 'text':
      return `${reports.map((report) => reportText(report, wording)).join('\n\n')}\n`;
    case 'json':
      return `${JSON.stringify(jsonOf(reports, wording), undefined, 2)}\n`;
    case 'html':
      return htmlReport(reports, wording);
    case 'sarif':
      return `${JSON.stringify(sarifReport(reports, wording), undefined, 2)}\n`;
    case 'junit':
      return junitReport(reports, wording);
    default:
      return '';
  }
}

/** One report as it is; several in a list. */
export function jsonOf(reports: readonly Report[], wording: ReportWording): object {
  const [first, ...others] = reports.map((report) => wordedReport(report, wording));
  if (first && others.length === 0) return first;
  return { schemaVersion: 1, reports: first ? [first, ...others] : [] };
}
