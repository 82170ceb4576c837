import type { SyntheticDataset } from './dataset.ts';
import { COLUMNS, FILE_NAMES, type FileName, MANIFEST_FILES } from './oneroster/columns.ts';
import { csvLine, csvText } from './oneroster/csv.ts';
import { oneRosterRows } from './oneroster/rows.ts';

/**
 * Writes a dataset as a OneRoster 1.1 bulk package: `manifest.csv` and the seven rostering files, UTF-8 without a byte order
 * mark, lines ended by a line feed, `status` and `dateLastModified` blank as bulk asks, extension columns (`metadata.…`) last.
 *
 * 1.1 has no word for a principal: one is written as `administrator`.
 *
 * @returns file name -> text, in the order of the names
 */
export function writeOneRoster11(dataset: SyntheticDataset): Map<string, string> {
  const rows = oneRosterRows(dataset);
  const files = FILE_NAMES.map((file) => [file, csvText(tableLines(file, rows[file]))] as const);
  return new Map([...files, ['manifest.csv', manifest(dataset)] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableLines(file: FileName, rows: readonly Readonly<Record<string, string | undefined>>[]): string[] {
  const columns: readonly string[] = COLUMNS[file];
  return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column] ?? '')))];
}

function manifest({ seed }: SyntheticDataset): string {
  const written: readonly string[] = FILE_NAMES;
  const properties = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.1'],
    ...MANIFEST_FILES.map((file) => [`file.${file}`, written.includes(`${file}.csv`) ? 'bulk' : 'absent']),
    ['source.systemName', 'EMIS SDK synthetic schools'],
    ['source.systemCode', `seed-${seed}`],
  ];
  return csvText(properties.map(csvLine));
}
