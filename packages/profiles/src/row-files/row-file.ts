import { type Bundle, type ByteSource, type FormatText, type ReadOptions, textIn } from '@emis-sdk/formats';
import { type CellOf, contextOf, headerNames, openTable, type Table, type TableSpec } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';
import { FewRecords } from './few-records.ts';
import { readKind } from './read-kind.ts';

/** A national file in which a row is a student's place in a school, with all that is known of both. */
export interface RowFile {
  readonly spec: Omit<TableSpec, 'file'>;
  /** Names of columns, in capitals, by which the file is known: all of them stand in its header. */
  readonly knownBy: readonly string[];
  /** What becomes of a row, parents before children: first what many rows share. */
  readonly records: readonly RecordOfRow[];
}

/** A record that a row holds, or shares with other rows. */
export interface RecordOfRow {
  readonly entity: EntityName;
  /** Field of the record -> column that it comes from. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * Whether other rows hold the same record: then the first row that has it gives it.
   * - `no`: the record is the row's alone, and with it is said what is to be said of the row
   * - `by-some`: there are nearly as many as there are rows, such as persons
   * - columns by which it is known: many rows share it, such as a school; what these columns say decides of its id, and whether there is one
   */
  readonly shared: 'no' | 'by-some' | readonly string[];
  /** A column without which no row holds one. */
  readonly needs?: string;
  /** Nothing when the row has none. */
  make(row: RowAtHand): RawRecord | undefined;
}

/** A row, as records are made of it. */
export interface RowAtHand {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** The value of a column without blanks around it; nothing when blank or not there. */
  readonly cell: CellOf;
  /** Columns that the layout does not know, under the name that the file gives them. */
  readonly others: () => [name: string, value: string][];
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
  const few = new FewRecords(file.records);
  for (const table of tables) yield* few.read(table);
  yield* few.items();
  for (const kind of file.records) yield* readKind(kind, tables);
}
