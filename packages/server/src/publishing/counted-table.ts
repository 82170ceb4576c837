import type { Atoms } from './atoms.ts';
import { type CellKey, cellOf, codesOf, isCounted, type Pattern, patternsOf, patternText } from './cells.ts';
import { extremeOf, publishedCount } from './rounding.ts';
import type { PersonRow, PublishingLimits, TableSpec } from './table-spec.ts';

/** Why a count is not told: `extreme` for a share near 0 or 100 per cent; whether it is small or protects a small one is not said. */
export type Hidden = 'small' | 'complement' | 'extreme';

/** One cell of a table, with what only the publisher knows. */
export interface CountedCell {
  readonly key: CellKey;
  readonly count: number;
  /** Absent: it is told. */
  hidden?: Hidden;
}

/** A table on its way to be published, or one that was. */
export interface CountedTable {
  readonly spec: TableSpec;
  readonly patterns: readonly Pattern[];
  readonly cells: ReadonlyMap<CellKey, CountedCell>;
  /** What was told cannot be taken back. */
  readonly fixed: boolean;
}

/** Counts a table and hides what is small, and where shares are extreme. */
export function countTable(
  spec: TableSpec,
  atoms: Atoms,
  limits: PublishingLimits,
  withheld: ReadonlySet<string>,
): CountedTable {
  const patterns = patternsOf(spec).filter((pattern) => !withheld.has(patternText(pattern)));
  const counts = new Map<CellKey, number>();
  for (const { row, count } of atoms.all) {
    if (!isCounted(row, spec)) continue;
    for (const pattern of patterns) {
      const key = cellOf(row, spec, pattern);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  const cells = new Map<CellKey, CountedCell>();
  for (const [key, count] of counts) {
    const small = publishedCount(count, limits) === null;
    cells.set(key, { key, count, ...(small && { hidden: 'small' as const }) });
  }
  const table = { spec, patterns, cells, fixed: false };
  for (const group of shareGroups(table)) {
    if (!group.parts.some(({ count }) => extremeOf(count, group.people) !== undefined)) continue;
    for (const part of group.parts) {
      const cell = cells.get(part.key) ?? { key: part.key, count: 0 };
      cell.hidden = 'extreme';
      cells.set(part.key, cell);
    }
  }
  return table;
}

/** The cells in which somebody with these codes is counted. */
export function cellsWith(row: PersonRow, { spec, patterns }: CountedTable): CellKey[] {
  return isCounted(row, spec) ? patterns.map((pattern) => cellOf(row, spec, pattern)) : [];
}

/** A group of people and its cells by the codes of the column of shares. */
export interface ShareGroup {
  readonly key: CellKey;
  readonly people: number;
  readonly parts: readonly { readonly code: string; readonly key: CellKey; readonly count: number }[];
}

/** Every group for which a table tells shares. */
export function shareGroups({
  spec,
  patterns,
  cells,
}: Pick<CountedTable, 'spec' | 'patterns' | 'cells'>): ShareGroup[] {
  const at = spec.dimensions.findIndex(([column]) => column === spec.share);
  if (spec.share === undefined || at === -1) return [];
  // Parts of a kind that is not told have no shares.
  const told = new Set(patterns.map(patternText));
  const all = [...cells.values()].map((cell) => ({ ...cell, codes: codesOf(cell.key) }));
  const codes = [...new Set(all.flatMap((cell) => cell.codes[at] ?? []))].sort();
  return all
    .filter(
      (cell) =>
        cell.codes[at]?.length === 0 && told.has(patternText(cell.codes.map(({ length }) => length).with(at, 1))),
    )
    .map(({ key, count, codes: named }) => {
      const parts = codes.map((code) => {
        const part = JSON.stringify(named.with(at, [code]));
        return { code, key: part, count: cells.get(part)?.count ?? 0 };
      });
      return { key, people: count, parts };
    });
}
