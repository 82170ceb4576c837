import type { PersonRow, TableSpec } from './table-spec.ts';

/** People who are alike in every column of every table. */
export interface Atom {
  /** Which value of each block they have. */
  readonly place: readonly number[];
  readonly row: PersonRow;
  count: number;
}

/** Columns that say something of one another, as a municipality does of its region: their codes only come together. */
export interface Block {
  readonly columns: readonly string[];
  /** Codes that were seen together. */
  readonly values: readonly PersonRow[];
}

/** A population, cut as finely as the tables see it. */
export interface Atoms {
  readonly blocks: readonly Block[];
  readonly all: readonly Atom[];
  find(place: readonly number[]): Atom | undefined;
  /** Codes at a place, whether or not anybody is there. */
  rowAt(place: readonly number[]): PersonRow;
}

export function atomsOf(rows: Iterable<PersonRow>, tables: readonly TableSpec[]): Atoms {
  const groups = blocksOf(tables);
  const seen = groups.map(() => new Map<string, number>());
  const values: PersonRow[][] = groups.map(() => []);
  const found = new Map<string, Atom>();
  for (const person of rows) {
    const place = groups.map((columns, index) => {
      const key = JSON.stringify(columns.map((name) => person[name] ?? ''));
      const known = seen[index]?.get(key);
      if (known !== undefined) return known;
      const list = values[index] ?? [];
      list.push(Object.fromEntries(columns.map((name) => [name, person[name] ?? ''])));
      seen[index]?.set(key, list.length - 1);
      return list.length - 1;
    });
    const key = place.join(' ');
    const atom = found.get(key);
    if (atom) atom.count++;
    else found.set(key, { place, row: rowOf(values, place), count: 1 });
  }
  return {
    blocks: groups.map((columns, index) => ({ columns, values: values[index] ?? [] })),
    all: [...found.values()],
    find: (place) => found.get(place.join(' ')),
    rowAt: (place) => rowOf(values, place),
  };
}

function rowOf(values: readonly (readonly PersonRow[])[], place: readonly number[]): PersonRow {
  return Object.fromEntries(place.flatMap((at, index) => Object.entries(values[index]?.[at] ?? {})));
}

/** Columns that stand in one dimension of any table belong together; a column of a condition alone is one of its own. */
function blocksOf(tables: readonly TableSpec[]): string[][] {
  const blocks: Set<string>[] = [];
  const groups = tables.flatMap(({ dimensions, where = {} }) => [
    ...dimensions,
    ...Object.keys(where).map((name) => [name]),
  ]);
  for (const columns of groups) {
    const joined = new Set(columns);
    for (const block of [...blocks]) {
      if (![...block].some((name) => joined.has(name))) continue;
      for (const name of block) joined.add(name);
      blocks.splice(blocks.indexOf(block), 1);
    }
    blocks.push(joined);
  }
  return blocks.map((block) => [...block]);
}
