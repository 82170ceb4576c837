import type { PublishedTable } from './publish-table.ts';
import { rangeOf, shareBand } from './rounding.ts';
import { DEFAULT_LIMITS, type PersonRow } from './table-spec.ts';

/** One linear thing that a reader knows: so many people at these places, weighed, at most. */
interface Known {
  readonly weights: readonly number[];
  readonly most: number;
}

/** A hidden count as a reader may bound it, and what it truly is. */
export interface Attacked {
  readonly table: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly truth: number;
  readonly atMost: number;
  /** Looked for only where the upper bound did not already differ from the truth. */
  readonly atLeast: number;
  readonly extreme: boolean;
}

/**
 * What somebody finds out who has all tables, knows how they were made, which combinations of codes exist, and a solver: the bounds of each hidden
 * count by linear programming over the numbers of people at each place.
 */
export function attack(tables: readonly PublishedTable[], rows: readonly PersonRow[]): Attacked[] {
  const columns = [
    ...new Set(tables.flatMap(({ spec }) => [...spec.dimensions.flat(), ...Object.keys(spec.where ?? {})])),
  ];
  const places = new Map<string, { row: PersonRow; count: number }>();
  for (const row of [...existing(rows, columns, tables)].map((row) => ({ row, count: 0 })))
    places.set(key(row.row, columns), row);
  for (const row of rows) {
    const place = places.get(key(row, columns)) ?? { row, count: 0 };
    place.count++;
    places.set(key(row, columns), place);
  }
  const all = [...places.values()];
  const truth = all.map(({ count }) => count);
  const known: Known[] = [];
  const hidden: { table: string; codes: Readonly<Record<string, string>>; weights: number[]; extreme: boolean }[] = [];
  const both = (weights: number[], least: number, most: number) => {
    known.push({ weights, most }, { weights: weights.map((weight) => -weight), most: -least });
  };
  for (const { spec, cells } of tables) {
    const told = new Set<string>();
    const counted = (row: PersonRow) =>
      Object.entries(spec.where ?? {}).every(([name, list]) => list.includes(row[name] ?? ''));
    const weigh = (codes: Readonly<Record<string, string>>): number[] =>
      all.map(({ row }) => (counted(row) && Object.entries(codes).every(([name, code]) => row[name] === code) ? 1 : 0));
    for (const { codes, count, share } of cells) {
      const weights = weigh(codes);
      told.add(JSON.stringify(Object.entries(codes).sort()));
      if (count !== null) {
        both(weights, ...rangeOf(count, DEFAULT_LIMITS));
        continue;
      }
      const { [spec.share ?? '']: code, ...group } = codes;
      const whole = weigh(group);
      const people = whole.reduce((sum, weight, index) => sum + weight * (truth[index] ?? 0), 0);
      const band = share === undefined ? undefined : shareBand(people);
      // Of a group with extreme shares a part may be nobody at all.
      const extreme = spec.share !== undefined && code !== undefined && partsHidden(cells, group, spec.share);
      if (!extreme) known.push({ weights: weights.map((weight) => -weight), most: -1 });
      if (band !== undefined && share?.startsWith('≤')) {
        known.push({ weights: weights.map((weight, index) => 100 * weight - band * (whole[index] ?? 0)), most: 0 });
      } else if (band !== undefined && share?.startsWith('≥')) {
        known.push({
          weights: weights.map((weight, index) => (100 - band) * (whole[index] ?? 0) - 100 * weight),
          most: 0,
        });
      }
      hidden.push({ table: spec.name, codes, weights, extreme });
    }
    // What is not there is nobody, in the kinds of cells that are told.
    const kinds = new Set(cells.map(({ codes }) => JSON.stringify(Object.keys(codes).sort())));
    for (const kind of kinds) {
      const names = JSON.parse(kind) as string[];
      for (const { row } of all) {
        const codes = Object.fromEntries(names.map((name) => [name, row[name] ?? '']));
        const name = JSON.stringify(Object.entries(codes).sort());
        if (told.has(name) || !counted(row)) continue;
        told.add(name);
        both(weigh(codes), 0, 0);
      }
    }
  }
  const solver = boundsAround(truth, known);
  return hidden.map(({ table, codes, weights, extreme }) => {
    const exact = weights.reduce((sum, weight, index) => sum + weight * (truth[index] ?? 0), 0);
    const atMost = solver(weights);
    const atLeast = atMost >= exact + 1 - 1e-6 ? Number.NaN : -solver(weights.map((weight) => -weight));
    return { table, codes, truth: exact, atMost, atLeast, extreme };
  });
}

function partsHidden(cells: PublishedTable['cells'], group: Readonly<Record<string, string>>, share: string): boolean {
  const same = (codes: Readonly<Record<string, string>>) =>
    Object.keys(codes).length === Object.keys(group).length + 1 &&
    codes[share] !== undefined &&
    Object.entries(group).every(([name, code]) => codes[name] === code);
  return cells.filter(({ codes }) => same(codes)).every(({ count }) => count === null);
}

/** Combinations of codes that a reader takes for possible: any of codes that are seen together within a dimension. */
function existing(
  rows: readonly PersonRow[],
  columns: readonly string[],
  tables: readonly PublishedTable[],
): PersonRow[] {
  const groups: string[][] = [];
  for (const dimension of tables.flatMap(({ spec }) => spec.dimensions)) {
    const joined = groups.filter((group) => group.some((name) => dimension.includes(name)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...new Set([...joined.flat(), ...dimension])]);
  }
  for (const column of columns) if (!groups.flat().includes(column)) groups.push([column]);
  let found: PersonRow[] = [{}];
  for (const group of groups) {
    const values = new Map(
      rows.map((row) => [key(row, group), Object.fromEntries(group.map((name) => [name, row[name] ?? '']))]),
    );
    found = found.flatMap((row) => [...values.values()].map((value) => ({ ...row, ...value })));
  }
  return found;
}

function key(row: PersonRow, columns: readonly string[]): string {
  return columns.map((name) => row[name]).join('|');
}

/**
 * The simplex method, around a point that is known to fit: numbers are looked for as differences from it, so that all bounds are at 0 or above and
 * the search starts at once.
 *
 * @returns the greatest value of a weighted sum
 */
function boundsAround(truth: readonly number[], known: readonly Known[]): (weights: readonly number[]) => number {
  const count = truth.length;
  const at = (weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (truth[index] ?? 0), 0);
  // Columns: what is added at each place, what is taken away, slacks; then the bound.
  const rows = known.map(({ weights, most }) => ({
    weights: [...weights, ...weights.map((weight) => -weight)],
    most: most - at(weights),
  }));
  truth.forEach((value, index) => {
    rows.push({
      weights: Array.from({ length: 2 * count }, (_, column) => (column === count + index ? 1 : 0)),
      most: value,
    });
  });
  return (weights) => at(weights) + maximum([...weights, ...weights.map((weight) => -weight)], rows);
}

function maximum(goal: readonly number[], rows: readonly { weights: readonly number[]; most: number }[]): number {
  const width = goal.length + rows.length + 1;
  const table = rows.map(({ weights, most }, index) => {
    const line = new Float64Array(width);
    line.set(weights);
    line[goal.length + index] = 1;
    line[width - 1] = Math.max(0, most);
    return line;
  });
  const last = new Float64Array(width);
  goal.forEach((weight, index) => {
    last[index] = -weight;
  });
  for (let steps = 0; steps < 20_000; steps++) {
    // The first that helps (Bland), after a while: it never goes in a circle. Before, the steepest, which is faster.
    let column = -1;
    for (let index = 0; index < width - 1; index++) {
      if ((last[index] ?? 0) >= -1e-9) continue;
      if (column === -1 || (steps < 200 && (last[index] ?? 0) < (last[column] ?? 0))) column = index;
      if (steps >= 200) break;
    }
    if (column === -1) return last[width - 1] ?? 0;
    let pivot = -1;
    let best = Number.POSITIVE_INFINITY;
    table.forEach((line, index) => {
      const weight = line[column] ?? 0;
      if (weight <= 1e-9) return;
      const ratio = (line[width - 1] ?? 0) / weight;
      if (ratio < best - 1e-12) [best, pivot] = [ratio, index];
    });
    const line = table[pivot];
    if (!line) return Number.POSITIVE_INFINITY;
    const factor = line[column] ?? 1;
    for (let index = 0; index < width; index++) line[index] = (line[index] ?? 0) / factor;
    for (const other of [...table, last]) {
      const weight = other[column] ?? 0;
      if (other === line || weight === 0) continue;
      for (let index = 0; index < width; index++) other[index] = (other[index] ?? 0) - weight * (line[index] ?? 0);
    }
  }
  throw new Error('The solver did not come to an end');
}
