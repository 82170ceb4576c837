import type { Column, TableSpec } from './column.ts';

/** How the columns of a file at hand stand to those of its format. */
export interface Header {
  /** The names as they stand in the file. */
  readonly names: readonly string[];
  /** Key of a column of the format -> its place in the row. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns that the format does not know, with the name under which their values are kept. */
  readonly extras: readonly { readonly place: number; readonly name: string }[];
  /** Columns under a name that is the right one but for capital letters or blanks around it. */
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
  const otherCase: string[] = [];
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
    if (match.by === 'case' || name !== cells[place]) otherCase.push(name);
    if (match.by === 'old') oldNames.push({ found: name, column: match.column.name });
  });

  const order = spec.columns.flatMap((column) => places.get(keyOf(column)) ?? []);
  return {
    names,
    places,
    extras,
    otherCase,
    oldNames,
    duplicates,
    missing: spec.columns.filter((column) => !places.has(keyOf(column))),
    inOrder: order.every((place, index) => place === index),
  };
}

function keyOf({ key, name }: Column): string {
  return key ?? name;
}

/** How many of the names are columns of the format. */
export function knownNames(cells: readonly string[], spec: TableSpec): number {
  return cells.filter((cell) => findColumn(cell.trim(), spec) !== undefined).length;
}

function findColumn(name: string, spec: TableSpec): { column: Column; by: 'name' | 'old' | 'case' } | undefined {
  for (const column of spec.columns) {
    if (column.name === name || column.also?.includes(name)) return { column, by: 'name' };
    if (column.old?.includes(name)) return { column, by: 'old' };
  }
  const folded = name.toLowerCase();
  for (const column of spec.columns) {
    const all = [column.name, ...(column.also ?? []), ...(column.old ?? [])];
    if (all.some((one) => one.toLowerCase() === folded)) return { column, by: 'case' };
  }
  return undefined;
}
