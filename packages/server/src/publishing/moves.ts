import type { Atom, Atoms } from './atoms.ts';
import type { CellKey } from './cells.ts';
import { type CountedCell, type CountedTable, cellsWith, type ShareGroup, shareGroups } from './counted-table.ts';
import { extremeOf, publishedCount } from './rounding.ts';
import type { PublishingLimits } from './table-spec.ts';

/** Another population that might be behind the tables: at each place, how many people more or fewer. */
export type Move = ReadonlyMap<string, { readonly place: readonly number[]; readonly change: number }>;

/** What must be hidden beside, so that nobody can tell the other population from the real one. */
export interface MoveCost {
  readonly hide: readonly CountedCell[];
  readonly cost: number;
}

/**
 * Looks whether readers of all tables could tell the population of a move from the real one. Where they could by a count that is not told yet, that
 * count can be hidden.
 *
 * @returns `undefined` when they could by something that was told already, or cannot be hidden
 */
export function costOf(
  move: Move,
  tables: readonly CountedTable[],
  atoms: Atoms,
  limits: PublishingLimits,
): MoveCost | undefined {
  for (const { place, change } of move.values()) if ((atoms.find(place)?.count ?? 0) + change < 0) return undefined;
  const hide: CountedCell[] = [];
  let cost = 0;
  for (const table of tables) {
    const changes = changesIn(table, move, atoms);
    for (const [key, change] of changes) {
      if (change === 0) continue;
      const cell = table.cells.get(key);
      // Nobody is there, and that is told.
      if (!cell || (cell.count === 0 && !cell.hidden)) return undefined;
      const after = cell.count + change;
      if (after < (cell.hidden === 'extreme' ? 0 : 1)) return undefined;
      if (cell.hidden || publishedCount(after, limits) === publishedCount(cell.count, limits)) continue;
      if (table.fixed) return undefined;
      hide.push(cell);
      cost += cell.count;
    }
    if (!keepsShares(table, changes)) return undefined;
  }
  return { hide, cost };
}

/** How a move changes the cells of a table. */
export function changesIn(table: CountedTable, move: Move, atoms: Atoms): Map<CellKey, number> {
  const changes = new Map<CellKey, number>();
  for (const { place, change } of move.values()) {
    for (const key of cellsWith(atoms.rowAt(place), table)) changes.set(key, (changes.get(key) ?? 0) + change);
  }
  return changes;
}

/** Whether what is told of extreme shares stays true. */
function keepsShares(table: CountedTable, changes: ReadonlyMap<CellKey, number>): boolean {
  if (table.spec.share === undefined) return true;
  const after = (key: CellKey, count: number) => count + (changes.get(key) ?? 0);
  return groupsOf(table).every(({ key, people, parts }) =>
    parts.every((part) => {
      if (table.cells.get(part.key)?.hidden !== 'extreme') return true;
      return extremeOf(part.count, people) === extremeOf(after(part.key, part.count), after(key, people));
    }),
  );
}

const groups = new WeakMap<CountedTable, ShareGroup[]>();

/** Counts never change, so they are looked up once. */
function groupsOf(table: CountedTable): ShareGroup[] {
  const known = groups.get(table) ?? shareGroups(table);
  groups.set(table, known);
  return known;
}

/**
 * People change places: as many as are wanted come to a place of `here`, and between the corners of a box so many go and come that totals along its
 * sides stay as they are.
 *
 * @param sides for each block in which the corners differ, the value of the other corner
 */
export function boxMove(
  atoms: Atoms,
  here: readonly Atom[],
  sides: ReadonlyMap<number, number>,
  wanted: number,
): Move | undefined {
  const move = new Map<string, { place: readonly number[]; change: number }>();
  let left = Math.abs(wanted);
  const sign = Math.sign(wanted);
  const have = (place: readonly number[]) => {
    return (atoms.find(place)?.count ?? 0) + (move.get(place.join(' '))?.change ?? 0);
  };
  const used = new Set<string>();
  for (const { place } of here) {
    if (used.has(place.join(' '))) continue;
    used.add(place.join(' '));
    const corners = cornersOf(place, sides).map(({ at, odd }) => ({ at, change: odd ? -sign : sign }));
    const room = corners.filter(({ change }) => change < 0).map(({ at }) => have(at));
    const many = Math.min(left, ...room);
    if (many <= 0) continue;
    for (const { at, change } of corners) {
      const key = at.join(' ');
      move.set(key, { place: at, change: (move.get(key)?.change ?? 0) + change * many });
    }
    left -= many;
    if (left === 0) return move;
  }
  return undefined;
}

function cornersOf(place: readonly number[], sides: ReadonlyMap<number, number>) {
  let corners: { at: readonly number[]; odd: boolean }[] = [{ at: place, odd: false }];
  for (const [block, value] of sides) {
    corners = corners.flatMap((corner) => [corner, { at: corner.at.with(block, value), odd: !corner.odd }]);
  }
  return corners;
}
