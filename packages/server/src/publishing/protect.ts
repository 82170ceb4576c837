import type { Atom, Atoms } from './atoms.ts';
import { type CellKey, cellOf, codesOf, isCounted, patternOf } from './cells.ts';
import type { CountedCell, CountedTable } from './counted-table.ts';
import { boxMove, changesIn, costOf, type MoveCost } from './moves.ts';
import type { PersonRow, PublishingLimits } from './table-spec.ts';

/** Other values that are tried for each block. */
const PARTNERS = 8;

/** A cell that cannot be protected by hiding others. */
export interface Unprotected {
  readonly table: CountedTable;
  readonly key: CellKey;
}

/**
 * Hides counts until each hidden one is safe: there is another population that gives the very same tables, in which a small group is not small, or
 * another hidden count is another. Who only has the tables cannot rule it out, whatever is computed.
 *
 * @returns the first cell for which there is no such population
 */
export function protect(
  tables: readonly CountedTable[],
  atoms: Atoms,
  limits: PublishingLimits,
): Unprotected | undefined {
  for (const table of tables) {
    // The smallest first: they need the most, and what is hidden for them serves the others.
    const targets = [...table.cells.values()].filter(({ hidden }) => hidden).sort((a, b) => a.count - b.count);
    for (const cell of targets) {
      const best = cheapest(cell, table, tables, atoms, limits);
      if (!best) return { table, key: cell.key };
      for (const other of best.hide) other.hidden = 'complement';
    }
  }
  return undefined;
}

function cheapest(
  cell: CountedCell,
  table: CountedTable,
  tables: readonly CountedTable[],
  atoms: Atoms,
  limits: PublishingLimits,
): MoveCost | undefined {
  const members = membersOf(cell.key, table, atoms);
  let best: MoveCost | undefined;
  for (const wanted of wantedChanges(cell, limits)) {
    for (const { sides, here } of boxes(cell, table, members, atoms)) {
      const move = boxMove(atoms, here, sides, wanted);
      // In tables that count only some people, a box may leave the cell as it is.
      if (!move || (changesIn(table, move, atoms).get(cell.key) ?? 0) !== wanted) continue;
      const found = costOf(move, tables, atoms, limits);
      if (found && (!best || found.cost < best.cost)) best = found;
      if (best?.cost === 0) return best;
    }
  }
  return best;
}

/** The people of a cell; of one in which nobody is, the places where somebody could be. */
function membersOf(key: CellKey, { spec }: CountedTable, atoms: Atoms): Atom[] {
  const pattern = patternOf(key);
  const isIn = ({ row }: Pick<Atom, 'row'>) => isCounted(row, spec) && cellOf(row, spec, pattern) === key;
  const members = atoms.all.filter(isIn);
  if (members.length > 0) return members;
  const codes = codesOf(key);
  const named = new Map(
    spec.dimensions.flatMap((columns, index) => columns.map((name, depth) => [name, codes[index]?.[depth]])),
  );
  const places = new Map<string, Atom>();
  for (const { place } of atoms.all) {
    const moved = place.map((value, block) => {
      const { columns = [], values = [] } = atoms.blocks[block] ?? {};
      const fits = (row: PersonRow | undefined) =>
        columns.every((name) => named.get(name) === undefined || row?.[name] === named.get(name));
      return fits(values[value]) ? value : values.findIndex(fits);
    });
    const row = atoms.rowAt(moved);
    if (isIn({ row })) places.set(moved.join(' '), { place: moved, row, count: 0 });
  }
  return [...places.values()];
}

function wantedChanges({ hidden, count }: CountedCell, { smallest }: PublishingLimits): number[] {
  return hidden === 'small' ? [smallest - count] : [1, -1];
}

/** Boxes with the cell at a corner: for each set of blocks in which the cell is named, and a few other values of each. */
function* boxes(
  cell: CountedCell,
  table: CountedTable,
  members: readonly Atom[],
  atoms: Atoms,
): Generator<{ sides: ReadonlyMap<number, number>; here: readonly Atom[] }> {
  yield { sides: new Map(), here: members };
  const touched = blocksNamed(cell.key, table, atoms);
  for (let set = 1; set < 2 ** touched.length; set++) {
    const chosen = touched.filter((_, index) => (set >> index) % 2 === 1);
    let choices: ReadonlyMap<number, number>[] = [new Map()];
    for (const block of chosen) {
      const partners = partnersOf(cell, table, block, members, atoms);
      choices = choices.flatMap((choice) => partners.map((value) => new Map([...choice, [block, value]])));
    }
    for (const sides of choices) yield { sides, here: cornersHere(sides, members, atoms) };
  }
}

/** The blocks in which a cell has codes. */
function blocksNamed(key: CellKey, { spec }: CountedTable, atoms: Atoms): number[] {
  return codesOf(key).flatMap((codes, index) => {
    const column = spec.dimensions[index]?.[0] ?? '';
    const block = atoms.blocks.findIndex(({ columns }) => columns.includes(column));
    return codes.length > 0 ? [block] : [];
  });
}

/** Values of a block that lead out of the cell: those whose cell is hidden already, or small, first. */
function partnersOf(
  cell: CountedCell,
  { spec, cells }: CountedTable,
  block: number,
  members: readonly Atom[],
  atoms: Atoms,
): number[] {
  const [first] = members;
  if (!first) return [];
  const pattern = patternOf(cell.key);
  const scored = (atoms.blocks[block]?.values ?? []).flatMap((_, value) => {
    const key = cellOf(atoms.rowAt(first.place.with(block, value)), spec, pattern);
    const other = cells.get(key);
    if (key === cell.key || !other || other.count === 0) return [];
    return [{ value, score: other.hidden ? -1 / other.count : other.count }];
  });
  const sorted = scored.sort((a, b) => a.score - b.score).map(({ value }) => value);
  // Some of the smallest, and the largest: they have room.
  return sorted.length <= PARTNERS ? sorted : [...sorted.slice(0, PARTNERS - 2), ...sorted.slice(-2)];
}

/** Places in the cell from which a box has room: where its people are, and where those of the other corner would come to. */
function cornersHere(sides: ReadonlyMap<number, number>, members: readonly Atom[], atoms: Atoms): Atom[] {
  const here = [...members];
  const known = new Set(members.map(({ place }) => place.join(' ')));
  const [side] = sides;
  const [model] = members;
  if (!side || !model) return here;
  const [block, value] = side;
  for (const atom of atoms.all) {
    if (atom.place[block] !== value) continue;
    let place = atom.place.with(block, model.place[block] ?? 0);
    for (const other of sides.keys()) place = place.with(other, model.place[other] ?? 0);
    if (known.has(place.join(' '))) continue;
    known.add(place.join(' '));
    here.push({ place, row: atoms.rowAt(place), count: 0 });
  }
  return here;
}
