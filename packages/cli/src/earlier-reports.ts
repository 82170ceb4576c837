import { readFile } from 'node:fs/promises';
import { type EarlierReport, readEarlierReport } from '@emis-sdk/validation/reports';
import { CheckError } from './check-error.ts';

/** Finds the earlier report of a folder or archive; the only one there is serves whatever was judged alone. */
export type FindEarlier = (origin: string) => EarlierReport | undefined;

/**
 * Reads what `--report json` kept: one report, or several.
 *
 * @param alone whether a single folder or archive is judged now
 * @throws {CheckError} `cli.since-not-readable`
 */
export async function earlierReports(path: string, alone: boolean): Promise<FindEarlier> {
  let found: unknown;
  try {
    found = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new CheckError('cli.since-not-readable', { path }, { cause });
  }
  const parts: readonly unknown[] = isList(found) ? found.reports : [found];
  const reports = parts.map((part) => ({ origin: originOf(part), report: readEarlierReport(part) }));
  if (reports.length === 0 || reports.some(({ report }) => report === undefined)) {
    throw new CheckError('cli.since-not-readable', { path });
  }
  const only = alone && reports.length === 1 ? reports[0]?.report : undefined;
  return (origin) => reports.find((each) => each.origin === origin)?.report ?? only;
}

function isList(value: unknown): value is { readonly reports: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'reports' in value && Array.isArray(value.reports);
}

function originOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'origin' in value ? value.origin : undefined;
}
