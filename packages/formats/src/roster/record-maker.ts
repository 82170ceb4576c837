import type { EntityName, Finding, ReadRecord, Where } from '@emis-sdk/model';
import type { ReadingContext } from '../table/reading-context.ts';
import type { TableRow } from '../table/row.ts';
import { isSecret } from '../table/secret-columns.ts';
import type { Table } from '../table/table.ts';
import { CodedCells } from './coded-cells.ts';
import type { Convert, Encode, Note } from './convert.ts';
import { applyExact, EXACT, type Exact, NO_FIELDS, readExact } from './own-columns.ts';
import { ownText } from './own-text.ts';
import { type BuildRecord, recordBuilder } from './record-builder.ts';
import { type GatheredRows, RowGatherer } from './row-gatherer.ts';

/** That a field of a record stands in a column. Columns that the file does not have are passed over. */
export interface FieldMap {
  readonly field: string;
  readonly column: string;
  /** Makes the value; nothing when the field is to stay absent. */
  readonly convert?: Convert;
  /** Whether the conversion is quicker than to look up what came of the same cell before. It says nothing then. */
  readonly isQuick?: boolean;
  /** Writes the value; absent when the cell is the value. */
  readonly encode?: Encode;
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
  findings: readonly Finding[];
  /** What takes the place of other fields when the record is done. */
  readonly exact?: Exact;
}

export interface MakerOptions {
  /** Columns that belong to other records, or to nobody. All others that no field takes are kept under `extensions`. */
  readonly aside?: readonly string[];
  /** False for records made besides the row's main one: they take their fields and nothing else. */
  readonly extensions?: boolean;
  /** Fields whose values are handed in with each row. */
  readonly given?: readonly string[];
}

/** How rows are gathered of which no record is made yet, beside what the maker knows. */
type Gathering = Partial<Pick<GatheredRows, 'plain' | 'given' | 'empty' | 'filled' | 'columns' | 'elsewhere'>> & {
  /** Columns that are kept besides the fields, in rows with one value of a given field. */
  readonly besides?: { readonly given: number; readonly value: number; readonly columns: readonly string[] };
};

const NONE: readonly Finding[] = Object.freeze([]);
const NOTHING_SAID: Note = () => {};
const NOTHING_GIVEN: readonly unknown[] = Object.freeze([]);

/** Makes records of one entity from the rows of one table. */
export class RecordMaker {
  /** Field -> column as it stands in the file; the same for every row. */
  readonly columns: Readonly<Record<string, string>>;
  readonly #entity: EntityName;
  readonly #table: Table;
  readonly #context: ReadingContext;
  readonly #rest: readonly { readonly place: number; readonly name: string }[];
  readonly #build: BuildRecord;
  readonly #exact: number | undefined;
  readonly #steps: readonly Step[];
  /** What is said of the row at hand, and what of it is kept besides the fields. */
  #findings: readonly Finding[] = NONE;
  #kept: [string, string][] | undefined;

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
    const steps = fields.flatMap((map) => {
      const place = columnPlace(table, map.column);
      return place === undefined ? [] : [{ ...map, place, name: table.header?.names[place] ?? map.column }];
    });
    const main = options.extensions !== false;
    this.#exact = main ? columnPlace(table, EXACT) : undefined;
    if (main) steps.push(...ownSteps(entity, table, fields));
    this.#steps = steps;
    this.#rest = main ? restOf(table, steps, [...(options.aside ?? []), ...NO_FIELDS]) : [];
    this.columns = Object.fromEntries([
      ...steps.toReversed().map(({ field, name }) => [field, name] as const),
      // So that a finding about an extension points at its column too.
      ...this.#rest.map(({ name }) => [`extensions.${name}`, name] as const),
    ]);
    const cells = steps.map((step) => ({
      field: step.field,
      place: step.place,
      ...(step.convert ? { convert: this.#converted(step, step.convert) } : {}),
    }));
    this.#build = recordBuilder(cells, options.given ?? []);
  }

  /** The fields that the row gives by itself, and those `given`, in the order of the option. */
  draft(row: TableRow, given: readonly unknown[] = NOTHING_GIVEN): Draft {
    this.#findings = NONE;
    this.#kept = undefined;
    const record = this.#build(row, given);
    for (const { place, name } of this.#rest) {
      const cell = row.cell(place);
      if (cell !== undefined) this.#keep(name, cell);
    }
    // Names of columns come from the file: `fromEntries` makes even `__proto__` a plain key.
    if (this.#kept) record['extensions'] = Object.fromEntries(this.#kept);
    return this.#exact === undefined
      ? { record, findings: this.#findings }
      : this.#draftExact(row, record, this.#exact);
  }

  #draftExact(row: TableRow, record: Record<string, unknown>, place: number): Draft {
    const cell = row.cell(place);
    const exact = cell === undefined ? undefined : readExact(cell);
    if (cell !== undefined && exact === undefined)
      record['extensions'] = { ...(record['extensions'] as object | undefined), [EXACT]: cell };
    // Now, for a draft that is joined to another; and once more when its own record is done.
    if (exact) applyExact(record, exact);
    return { record, findings: this.#findings, ...(exact === undefined ? {} : { exact }) };
  }

  /**
   * What gathers the rows of which nothing needs to be said; nothing when nobody asked for rows.
   *
   * @param more fields that are given, or made of several cells, and which cells must be empty or filled besides
   */
  gatherer(more: Gathering = {}): RowGatherer | undefined {
    if (!this.#context.rows || !this.#table.header) return undefined;
    const { plain = [], empty = [], besides, ...others } = more;
    const { file, header } = this.#table;
    // Where two columns may hold a field, or one says that the others are not exact, a record tells which one counts.
    const [steps, second] = firstOfEach(this.#steps);
    const exact = NO_FIELDS.map((name) => columnPlace(this.#table, name));
    const coded = steps.flatMap(({ field, place: cell, convert, keepsOriginal }) =>
      convert ? [{ field, cell, cells: new CodedCells(convert, keepsOriginal) }] : [],
    );
    const parts = (besides?.columns ?? []).flatMap((column) => {
      const cell = this.#table.place(column);
      return cell === undefined ? [] : [{ name: this.#table.nameOf(column), cell }];
    });
    return new RowGatherer({
      given: [],
      columns: this.columns,
      ...others,
      entity: this.#entity,
      file,
      width: header.names.length,
      plain: [
        ...steps.flatMap(({ field, place: cell, convert }) =>
          convert ? [] : [{ kind: 'cell' as const, field, cell }],
        ),
        ...plain,
        ...(besides && parts.length > 0
          ? [
              {
                kind: 'besides' as const,
                field: 'extensions' as const,
                codes: coded.length + besides.given,
                code: besides.value,
                parts,
              },
            ]
          : []),
      ],
      coded,
      empty: [
        ...[...this.#rest, ...second].map(({ place }) => place),
        ...exact.filter((place) => place !== undefined),
        ...empty,
      ],
    });
  }

  /** Says something of a column of a row that is being made into a record. */
  note(said: Finding[], row: TableRow, column: string): Note {
    return (code, facts) => {
      const where = { file: this.#table.file, row: row.row, column: this.#table.nameOf(column) };
      said.push(this.#context.finding(code, where, facts));
    };
  }

  /** The record as it is read, with its place. `rowFindings`: whether what is said of the row is said with this record. */
  item(
    row: { readonly row: number; readonly findings: readonly Finding[] },
    draft: Draft,
    more: {
      readonly rowFindings?: boolean;
      readonly columns?: Readonly<Record<string, string>>;
      readonly elsewhere?: Readonly<Record<string, Where>> | undefined;
    } = {},
  ): ReadRecord {
    const { columns = this.columns, elsewhere } = more;
    const own = draft.findings;
    const ofRow = more.rowFindings === false ? NONE : row.findings;
    const findings = ofRow.length === 0 ? own : own.length === 0 ? ofRow : [...ofRow, ...own];
    const [type, entity, file] = ['record' as const, this.#entity, this.#table.file];
    const { record } = draft;
    // What was added since the row was read gives way too.
    if (draft.exact) applyExact(record, draft.exact);
    return elsewhere
      ? { type, entity, record, file, row: row.row, columns, elsewhere, findings }
      : { type, entity, record, file, row: row.row, columns, findings };
  }

  #keep(name: string, cell: string): void {
    this.#kept ??= [];
    this.#kept.push([name, cell]);
  }

  /**
   * The conversion of a step. Codes, truth values and the like repeat from row to row: what came of a cell is remembered where
   * nothing was said of it and the value can be shared.
   */
  #converted(step: Step, convert: Convert): (cell: string, row: TableRow) => unknown {
    if (step.isQuick) return (cell) => convert(cell, NOTHING_SAID);
    const known = new Map<string, Converted>();
    return (cell, row) => {
      let made = known.get(cell);
      if (made === undefined) {
        let said = false;
        const value = convert(cell, (code, facts) => {
          said = true;
          const where = { file: this.#table.file, row: row.row, column: step.name };
          this.#findings = [...this.#findings, this.#context.finding(code, where, facts)];
        });
        made = { value, kept: step.keepsOriginal?.(cell) === true };
        const shared = !said && (typeof value !== 'object' || value === null);
        if (shared && known.size < MOST_KNOWN && cell.length <= LONGEST_KNOWN) {
          known.set(ownText(cell), value === cell ? { ...made, value: ownText(cell) } : made);
        }
      }
      if (made.kept) this.#keep(step.name, cell);
      return made.value;
    };
  }
}

interface Converted {
  readonly value: unknown;
  readonly kept: boolean;
}

const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;

/** The place of a column that the format knows, or else of an extension column. */
function columnPlace(table: Table, column: string): number | undefined {
  return table.place(column) ?? table.extraPlace(column);
}

/** Columns of ours that hold fields of the entity for which the format has no column. */
function ownSteps(entity: EntityName, table: Table, fields: readonly FieldMap[]): Step[] {
  const { own } = table;
  if (!own) return [];
  return (table.header?.extras ?? []).flatMap(({ name, place }) => {
    const field = own.ownField(entity, name);
    if (field === undefined || fields.some(({ column }) => column === name)) return [];
    const convert = own.decoderOf(entity, field);
    return [{ field, column: name, place, name, ...(convert ? { convert } : {}) }];
  });
}

/** The first step for each field, and those that follow. */
function firstOfEach(steps: readonly Step[]): [first: Step[], others: Step[]] {
  const seen = new Set<string>();
  const [first, others]: [Step[], Step[]] = [[], []];
  for (const step of steps) {
    (seen.has(step.field) ? others : first).push(step);
    seen.add(step.field);
  }
  return [first, others];
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
