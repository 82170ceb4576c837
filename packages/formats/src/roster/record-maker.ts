import type { EntityName, Finding, ReadRecord, Where } from '@emis-sdk/model';
import type { ReadingContext } from '../table/reading-context.ts';
import { isBlank, isSecret, type Table, type TableRow } from '../table/table.ts';
import type { Convert, Note } from './convert.ts';

/** That a field of a record stands in a column. Columns that the file does not have are passed over. */
export interface FieldMap {
  readonly field: string;
  readonly column: string;
  /** Makes the value; nothing when the field is to stay absent. */
  readonly convert?: Convert;
  /** The column is kept among the extensions as well, as it stands, for the rows where the conversion loses something. */
  readonly keepsOriginal?: (cell: string) => boolean;
}

interface Step extends FieldMap {
  readonly place: number;
  readonly name: string;
}

/** A record in the making. Fields may still be added to it. */
export interface Draft {
  readonly record: Record<string, unknown>;
  readonly findings: Finding[];
}

export interface MakerOptions {
  /** Columns that belong to other records, or to nobody. All others that no field takes are kept under `extensions`. */
  readonly aside?: readonly string[];
  /** False for records made besides the row's main one: they take their fields and nothing else. */
  readonly extensions?: boolean;
}

/** Makes records of one entity from the rows of one table. */
export class RecordMaker {
  /** Field -> column as it stands in the file; the same for every row. */
  readonly columns: Readonly<Record<string, string>>;
  readonly #entity: EntityName;
  readonly #table: Table;
  readonly #context: ReadingContext;
  readonly #steps: readonly Step[];
  readonly #rest: readonly { readonly place: number; readonly name: string }[];
  readonly #note: Note;
  #at: { row: number; column: string; findings: Finding[] } = { row: 0, column: '', findings: [] };

  constructor(
    entity: EntityName,
    table: Table,
    fields: readonly FieldMap[],
    context: ReadingContext,
    options: MakerOptions = {},
  ) {
    this.#entity = entity;
    this.#table = table;
    this.#context = context;
    this.#steps = fields.flatMap((map) => {
      const place = columnPlace(table, map.column);
      return place === undefined ? [] : [{ ...map, place, name: table.header?.names[place] ?? map.column }];
    });
    this.#rest = options.extensions === false ? [] : restOf(table, this.#steps, options.aside ?? []);
    this.columns = Object.fromEntries([
      ...this.#steps.map(({ field, name }) => [field, name] as const),
      // So that a finding about an extension points at its column too.
      ...this.#rest.map(({ name }) => [`extensions.${name}`, name] as const),
    ]);
    this.#note = (code, facts) => {
      const { row, column, findings } = this.#at;
      findings.push(context.finding(code, { file: table.file, row, column }, facts));
    };
  }

  /** The fields that the row gives by itself. */
  draft(row: TableRow): Draft {
    const record: Record<string, unknown> = {};
    const findings: Finding[] = [];
    const kept: [string, string][] = [];
    for (const { place, name, field, convert, keepsOriginal } of this.#steps) {
      const cell = row.cells[place];
      if (cell === undefined || isBlank(cell)) continue;
      if (!convert) record[field] = cell;
      else {
        this.#at = { row: row.row, column: name, findings };
        const value = convert(cell, this.#note);
        if (value !== undefined) record[field] = value;
        if (keepsOriginal?.(cell)) kept.push([name, cell]);
      }
    }
    for (const { place, name } of this.#rest) {
      const cell = row.cells[place];
      if (cell !== undefined && !isBlank(cell)) kept.push([name, cell]);
    }
    // Names of columns come from the file: `fromEntries` makes even `__proto__` a plain key.
    if (kept.length > 0) record['extensions'] = Object.fromEntries(kept);
    return { record, findings };
  }

  /** Says something of a column of a row that is being made into a record. */
  note(draft: Draft, row: TableRow, column: string): Note {
    return (code, facts) => {
      const where = { file: this.#table.file, row: row.row, column: this.#table.nameOf(column) };
      draft.findings.push(this.#context.finding(code, where, facts));
    };
  }

  /** The record as it is read, with its place. `rowFindings`: whether what is said of the row is said with this record. */
  item(
    row: TableRow,
    draft: Draft,
    more: {
      readonly rowFindings?: boolean;
      readonly columns?: Readonly<Record<string, string>>;
      readonly elsewhere?: Readonly<Record<string, Where>>;
    } = {},
  ): ReadRecord {
    const findings = more.rowFindings === false ? draft.findings : [...row.findings, ...draft.findings];
    return {
      type: 'record',
      entity: this.#entity,
      record: draft.record,
      file: this.#table.file,
      row: row.row,
      columns: more.columns ?? this.columns,
      ...(more.elsewhere ? { elsewhere: more.elsewhere } : {}),
      findings,
    };
  }
}

/** The place of a column that the format knows, or else of an extension column. */
function columnPlace(table: Table, column: string): number | undefined {
  return table.place(column) ?? table.header?.extras.find(({ name }) => name === column)?.place;
}

function restOf(table: Table, steps: readonly Step[], aside: readonly string[]): { place: number; name: string }[] {
  const taken = new Set(steps.map(({ place }) => place));
  for (const column of aside) {
    const place = columnPlace(table, column);
    if (place !== undefined) taken.add(place);
  }
  const known = [...(table.header?.places.values() ?? [])].map((place) => ({
    place,
    name: table.header?.names[place] ?? '',
  }));
  return [...known, ...(table.header?.extras ?? [])]
    .filter(({ place, name }) => !taken.has(place) && !isSecret(name))
    .sort((a, b) => a.place - b.place);
}
