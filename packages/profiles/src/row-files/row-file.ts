import { type Bundle, type ByteSource, type FormatText, type ReadOptions, textIn } from '@emis-sdk/formats';
import { type CellOf, contextOf, headerNames, openTable, type Table, type TableSpec } from '@emis-sdk/formats/tables';
import type { EntityName, RawRecord, ReadItem } from '@emis-sdk/model';

/** A national file in which a row is a student's place in a school, with all that is known of both. */
export interface RowFile {
  readonly spec: Omit<TableSpec, 'file'>;
  /** Names of columns, in capitals, by which the file is known: all of them stand in its header. */
  readonly knownBy: readonly string[];
  /** What becomes of a row, parents before children. */
  readonly records: readonly RecordOfRow[];
}

/** A record that a row holds, or shares with other rows. */
export interface RecordOfRow {
  readonly entity: EntityName;
  /** Field of the record -> column that it comes from. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether many rows hold the same record: then the first row that has it gives it. */
  readonly shared: boolean;
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

/** Reads the files of this kind: once for each kind of record, as records come kind by kind and rows come student by student. */
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
  for (const kind of file.records) {
    const seen = new Set<unknown>();
    for (const table of tables) yield* readKind(table, kind, seen);
  }
}

async function* readKind(table: Table, kind: RecordOfRow, seen: Set<unknown>): AsyncGenerator<readonly ReadItem[]> {
  const { entity, shared } = kind;
  const columns = Object.fromEntries(
    Object.entries(kind.columns).map(([field, column]) => [field, table.nameOf(column)]),
  );
  const extras = table.header?.extras ?? [];
  yield* table.read((row, items) => {
    const record = kind.make({
      row: row.row,
      cell: (column) => table.cell(row, column)?.trim(),
      others: () =>
        extras.flatMap(({ place, name }) => {
          const value = row.cell(place)?.trim();
          return value === undefined ? [] : [[name, value] as [string, string]];
        }),
    });
    if (record === undefined || (shared && seen.has(record['id']))) return;
    if (shared) seen.add(record['id']);
    // What is said of the row is said once, with the record that is the row's alone.
    const findings = shared ? [] : row.findings;
    items.push({ type: 'record', entity, record, file: table.file, row: row.row, columns, findings });
  });
}
