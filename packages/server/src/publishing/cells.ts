import type { PersonRow, TableSpec } from './table-spec.ts';

/** For each dimension, how many of its columns a kind of cell names; 0 is the total. */
export type Pattern = readonly number[];

/** A cell is named by the codes of each dimension, as JSON: `[["north","A"],[]]` is municipality A of the north, all sexes. */
export type CellKey = string;

/** Every kind of cell of a table, totals first. */
export function patternsOf({ dimensions }: TableSpec): Pattern[] {
  let patterns: number[][] = [[]];
  for (const dimension of dimensions) {
    patterns = patterns.flatMap((pattern) =>
      [0, ...dimension.map((_, depth) => depth + 1)].map((depth) => [...pattern, depth]),
    );
  }
  const fineness = (pattern: Pattern) => pattern.reduce((sum, depth) => sum + depth, 0);
  return patterns.sort((a, b) => fineness(a) - fineness(b));
}

/** Whether a person is counted in a table at all. */
export function isCounted(row: PersonRow, { where = {} }: TableSpec): boolean {
  return Object.entries(where).every(([column, codes]) => codes.includes(row[column] ?? ''));
}

/** The cell of this kind in which a person is counted. */
export function cellOf(row: PersonRow, { dimensions }: TableSpec, pattern: Pattern): CellKey {
  return JSON.stringify(
    dimensions.map((columns, index) => columns.slice(0, pattern[index]).map((name) => row[name] ?? '')),
  );
}

/** The codes by which a cell is named, dimension by dimension. */
export function codesOf(key: CellKey): string[][] {
  return JSON.parse(key) as string[][];
}

export function patternOf(key: CellKey): number[] {
  return codesOf(key).map(({ length }) => length);
}

export function patternText(pattern: Pattern): string {
  return pattern.join(',');
}
