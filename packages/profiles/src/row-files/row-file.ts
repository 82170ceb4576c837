import { type Bundle, type ByteSource, type FormatText, type ReadOptions, textIn } from '@emis-sdk/formats';
import { contextOf, headerNames, openTable, type Table, type TableSpec } from '@emis-sdk/formats/tables';
import type { ReadItem } from '@emis-sdk/model';
import { FewRecords } from './few-records.ts';
import { readKind } from './read-kind.ts';
import type { RecordOfRow } from './record-of-row.ts';
import { SharedCells } from './shared-cells.ts';

/** A national file in which a row is a student's place in a school, with all that is known of both. */
export interface RowFile {
  readonly spec: Omit<TableSpec, 'file'>;
  /** Names of columns, in capitals, by which the file is known: all of them stand in its header. */
  readonly knownBy: readonly string[];
  /** What becomes of a row, parents before children: first what many rows share. */
  readonly records: readonly RecordOfRow[];
}

/** The files of a bundle that are of this kind, in its order. */
export async function sourcesOf(bundle: Bundle, { spec, knownBy }: RowFile): Promise<readonly ByteSource[]> {
  const found: ByteSource[] = [];
  for (const source of bundle.files) {
    if (!/\.(csv|txt)$/i.test(source.name)) continue;
    const names = new Set(
      (await headerNames(source, { ...spec, file: source.name })).map((name) => name.toUpperCase()),
    );
    if (knownBy.every((name) => names.has(name))) found.push(source);
  }
  return found;
}

/** Says that a file looks like a national one, by its columns. */
export function hasColumnsOf({ name }: ByteSource, title: FormatText, columns: string): FormatText {
  return {
    en: `${name} has the columns of ${textIn(title, 'en')} (${columns})`,
    es: `${name} tiene las columnas de ${textIn(title, 'es')} (${columns})`,
    pt: `${name} tem as colunas de ${textIn(title, 'pt')} (${columns})`,
  };
}

/**
 * Reads the files of this kind: once for all that many rows share, and once for each other kind of record, as records come kind by kind
 * and rows come student by student.
 */
export async function* readRowFile(
  bundle: Bundle,
  options: ReadOptions,
  file: RowFile,
): AsyncGenerator<readonly ReadItem[]> {
  const context = contextOf(options);
  const sources = await sourcesOf(bundle, file);
  const tables: Table[] = [];
  for (const source of sources) {
    const { items, table } = await openTable(source, { ...file.spec, file: source.name }, context);
    yield items;
    if (table) tables.push(table);
  }
  yield bundle.files
    .filter((source) => !sources.includes(source))
    .map(({ name }) => ({
      type: 'finding',
      finding: context.finding('file.unexpected', { file: name }),
      unread: false,
    }));
  const shared = new SharedCells(file.records);
  const few = new FewRecords(file.records, shared);
  for (const table of tables) yield* few.read(table);
  yield* few.items();
  for (const kind of file.records) yield* readKind(kind, tables, shared);
}
