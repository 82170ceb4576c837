import type { RecordsPart, SyntheticDataset } from './dataset.ts';
import { FILE_NAMES, MANIFEST_FILES } from './oneroster/columns.ts';
import { csvLine, csvText } from './oneroster/csv.ts';
import { headerLine, partLines } from './oneroster/part-lines.ts';
import { filesOf, type Piece } from './piece.ts';

/**
 * Writes a dataset as a OneRoster 1.1 bulk package: `manifest.csv` and the seven rostering files, UTF-8 without a byte order
 * mark, lines ended by a line feed, `status` and `dateLastModified` blank as bulk asks, extension columns (`metadata.…`) last.
 *
 * 1.1 has no word for a principal: one is written as `administrator`. It knows no dates of a place in a school: of a student who
 * changed school within the year it says the new one only. Sites, rooms, shifts and the like have no place in it.
 *
 * @returns file name -> text, in the order of the names
 */
export function writeOneRoster11(dataset: SyntheticDataset): Map<string, string> {
  return filesOf(streamOneRoster11([dataset.records], dataset.seed));
}

/** {@link writeOneRoster11}, piece by piece, of the parts that `streamSchools` makes: the same bytes, in little memory. */
export function* streamOneRoster11(parts: Iterable<RecordsPart>, seed: number): Generator<Piece, undefined> {
  yield manifestPiece(seed);
  for (const file of FILE_NAMES) yield { file, text: csvText([headerLine(file)]) };
  for (const part of parts) {
    const lines = partLines(part);
    for (const file of FILE_NAMES) if (lines[file].length > 0) yield { file, text: csvText(lines[file]) };
  }
  return undefined;
}

/** The manifest of a package that holds the rostering files. */
export function manifestPiece(seed: number): Piece {
  const written: readonly string[] = FILE_NAMES;
  const properties = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.1'],
    ...MANIFEST_FILES.map((file) => [`file.${file}`, written.includes(`${file}.csv`) ? 'bulk' : 'absent']),
    ['source.systemName', 'EMIS SDK synthetic schools'],
    ['source.systemCode', `seed-${seed}`],
  ];
  return { file: 'manifest.csv', text: csvText(properties.map(csvLine)) };
}
