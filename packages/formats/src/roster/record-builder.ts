import type { TableRow } from '../table/row.ts';

/** A field that stands in a column. */
export interface CellField {
  readonly field: string;
  readonly place: number;
  /** Makes the value of a cell that is not blank; absent when the cell is the value. */
  readonly convert?: (cell: string, row: TableRow) => unknown;
}

/** Makes a record of a row. `given` are the values of further fields. What is undefined is no field of the record. */
export type BuildRecord = (row: TableRow, given: readonly unknown[]) => Record<string, unknown>;

/** So many fields are told apart by the bits of one number, and so many there may be in all. */
const FIELDS_OF_WORD = 30;
const MOST_FIELDS = 120;
/** So many sets of fields are remembered: real files have a handful. */
const MOST_SETS = 256;

/**
 * Makes the function that turns rows into records. It is written out as source for the fields at hand, so that the engine makes each
 * record at once in its final shape: that is four times as fast as setting the fields one after the other. Where pages forbid that
 * (a content security policy without `unsafe-eval`), a loop does the same.
 */
export function recordBuilder(
  cells: readonly CellField[],
  given: readonly string[],
  mayCompile = canCompile(),
): BuildRecord {
  return mayCompile && cells.length + given.length <= MOST_FIELDS ? compiled(cells, given) : looped(cells, given);
}

/**
 * Makes the function that turns values, in the order of their names, into an object; what is undefined is left out.
 *
 * @param names never those of a file: `__proto__` would be none
 */
export function objectBuilder(names: readonly string[]): (values: readonly unknown[]) => RecordOfValues {
  // Without cells there is no row to look at.
  const build = recordBuilder([], names) as unknown as (row: undefined, values: readonly unknown[]) => RecordOfValues;
  return (values) => build(undefined, values);
}

type RecordOfValues = Record<string, unknown>;

function looped(cells: readonly CellField[], given: readonly string[]): BuildRecord {
  return (row, values) => {
    const record: Record<string, unknown> = {};
    for (const { field, place, convert } of cells) {
      const cell = row.cell(place);
      if (cell === undefined) continue;
      const value = convert ? convert(cell, row) : cell;
      if (value !== undefined) record[field] = value;
    }
    given.forEach((field, index) => {
      if (values[index] !== undefined) record[field] = values[index];
    });
    return record;
  };
}

type MakeOfValues = (...values: unknown[]) => Record<string, unknown>;

function compiled(cells: readonly CellField[], given: readonly string[]): BuildRecord {
  const fields = [...cells.map(({ field }) => field), ...given];
  const names = fields.map((_, index) => `v${index}`);
  const sets = new Map<string, MakeOfValues>();
  const makerOf = (...words: number[]): MakeOfValues => {
    const key = words.join();
    const known = sets.get(key);
    if (known) return known;
    const pairs = fields.flatMap((field, index) => (isIn(words, index) ? [`${JSON.stringify(field)}: v${index}`] : []));
    const made = new Function(...names, `return { ${pairs.join(', ')} };`) as MakeOfValues;
    if (sets.size < MOST_SETS) sets.set(key, made);
    return made;
  };
  const parts = cells.map(({ place, convert }, index) => {
    const value = convert ? `convert[${index}](cell, row)` : 'cell';
    const text = `const v${index} = cell === undefined ? undefined : ${value};`;
    return `cell = row.cell(${place}); ${text} if (v${index} !== undefined) ${bitOf(index)};`;
  });
  const rest = given.map((_, index) => {
    const at = cells.length + index;
    return `const v${at} = given[${index}]; if (v${at} !== undefined) ${bitOf(at)};`;
  });
  const words = Array.from({ length: Math.ceil(fields.length / FIELDS_OF_WORD) || 1 }, (_, word) => word);
  const isLast = words.map((word) => `s${word} === l${word}`).join(' && ');
  const lastIs = words.map((word) => `l${word} = s${word}`).join(', ');
  const source = `return (row, given) => {
  let ${words.map((word) => `s${word} = 0`).join(', ')}, cell;
  ${[...parts, ...rest].join('\n  ')}
  return (${isLast} ? last : (last = makerOf(${lastIs})))(${names.join(', ')});
}; `;
  const before = words.map((word) => `l${word} = -1`).join(', ');
  const make = new Function('convert', 'makerOf', `let ${before}, last; ${source}`) as (
    convert: readonly CellField['convert'][],
    makerOf: (...words: number[]) => MakeOfValues,
  ) => BuildRecord;
  return make(
    cells.map(({ convert }) => convert),
    makerOf,
  );
}

function bitOf(field: number): string {
  return `s${Math.floor(field / FIELDS_OF_WORD)} |= ${1 << (field % FIELDS_OF_WORD)}`;
}

function isIn(words: readonly number[], field: number): boolean {
  return (((words[Math.floor(field / FIELDS_OF_WORD)] ?? 0) >>> (field % FIELDS_OF_WORD)) & 1) === 1;
}

let allowed: boolean | undefined;

function canCompile(): boolean {
  if (allowed === undefined) {
    try {
      allowed = new Function('return true')() === true;
    } catch {
      allowed = false;
    }
  }
  return allowed;
}
