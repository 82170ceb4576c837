import type { Column, TableSpec } from './column.ts';

/** How the columns of a file at hand stand to those of its format. */
export interface Header {
  /** The names as they stand in the file. */
  readonly names: readonly string[];
  /** Key of a column of the format -> its place in the row. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns that the format does not know, with the name under which their values are kept. */
  readonly extras: readonly { readonly place: number; readonly name: string }[];
  /** Columns under a name that is the right one but for capital letters, accents, blanks or underscores. */
  readonly otherCase: readonly string[];
  readonly oldNames: readonly { readonly found: string; readonly column: string }[];
  readonly duplicates: readonly string[];
  readonly missing: readonly Column[];
  /** Whether known columns stand in the order of the format, and those of others behind them. */
  readonly inOrder: boolean;
}

/** Matches the header of a file to the columns of its format. */
export function matchHeader(cells: readonly string[], spec: TableSpec): Header {
  const names = cells.map((cell) => cell.trim());
  const places = new Map<string, number>();
  const extras: { place: number; name: string }[] = [];
  const otherwise: number[] = [];
  const oldNames: { found: string; column: string }[] = [];
  const duplicates: string[] = [];
  const seen = new Set<string>();

  names.forEach((name, place) => {
    const match = findColumn(name, spec);
    const key = match ? keyOf(match.column) : name;
    if (seen.has(key) && name !== '') {
      duplicates.push(name);
      extras.push({ place, name: `${name} (${place + 1})` });
      return;
    }
    seen.add(key);
    if (!match) {
      extras.push({ place, name: name === '' ? `(${place + 1})` : name });
      return;
    }
    places.set(key, place);
    if (name !== cells[place]) otherwise.push(place);
    if (match.old) oldNames.push({ found: name, column: match.column.name });
  });

  const missing: Column[] = [];
  for (const column of spec.columns.filter((each) => !places.has(keyOf(each)))) {
    const wanted = [column.name, ...(column.also ?? []), ...(column.old ?? [])].map(plainName);
    const at = extras.findIndex(({ name }) => wanted.includes(plainName(name)));
    const [found] = at < 0 ? [] : extras.splice(at, 1);
    if (found) {
      places.set(keyOf(column), found.place);
      otherwise.push(found.place);
    } else missing.push(column);
  }

  const order = spec.columns.flatMap((column) => places.get(keyOf(column)) ?? []);
  return {
    names,
    places,
    extras,
    otherCase: otherwise.sort((a, b) => a - b).flatMap((place) => names[place] ?? []),
    oldNames,
    duplicates,
    missing,
    inOrder: order.every((place, index) => place === index),
  };
}

function keyOf({ key, name }: Column): string {
  return key ?? name;
}

/** The names of the columns of a file: those of the format where it knows them, however they are written; else as they stand in it. */
export function namesOf(cells: readonly string[], spec: TableSpec): string[] {
  const { names, places } = matchHeader(cells, spec);
  const known = new Map(spec.columns.map((column) => [places.get(keyOf(column)), column.name]));
  return names.map((name, place) => known.get(place) ?? name);
}

/** How many of the names are columns of the format. */
export function knownNames(cells: readonly string[], spec: TableSpec): number {
  return matchHeader(cells, spec).places.size;
}

/** A name without what people change when they type it anew. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]/g, '')
    .toLowerCase();
}

function findColumn(name: string, spec: TableSpec): { column: Column; old: boolean } | undefined {
  for (const column of spec.columns) {
    if (column.name === name || column.also?.includes(name)) return { column, old: false };
    if (column.old?.includes(name)) return { column, old: true };
  }
  return undefined;
}
