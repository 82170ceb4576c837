import { type EntityName, type RowField, type RowShape, referenceFields } from '@emis-sdk/model';
import { GOOD, type IdTable } from '../keys/id-table.ts';
import { OTHER } from '../keys/id-words.ts';
import { IdsAhead } from './ids-ahead.ts';
import { numberIn } from './ids-in-rows.ts';
import type { Rows } from './rows.ts';
import { isSame } from './text-units.ts';

/** What a row is marked with that is in order by itself, but refers to a record that is kept out: so it waits for that one. */
export const WAITS = 2;

/** Where ids are found. */
interface Tables {
  tableOf(entity: EntityName): IdTable;
}

interface Link {
  readonly field: string;
  readonly how: RowField;
  /** Kinds of record that it may lead to, all of which have been seen. */
  readonly targets: readonly EntityName[];
  /** Whether it may lead to a record of its own kind, which may still come. */
  readonly own: boolean;
  /** What each code of a coded field leads to, as far as it has come up. */
  readonly known: number[];
}

/** Follows the references of rows, each once: the number of the record that it leads to serves every rule. */
export class RowReferences {
  readonly #links: readonly Link[];
  readonly #index: Tables;

  constructor(shape: RowShape, index: Tables) {
    this.#index = index;
    this.#links = referenceFields(shape.entity).flatMap(([field, all]) => {
      const how = shape.fields.find((each) => each.field === field);
      const targets = all.filter((target) => target !== shape.entity);
      return how ? [{ field, how, targets, own: targets.length < all.length, known: [] }] : [];
    });
  }

  /** The kinds of record that rows of the shape may lead to, and have to be complete before they are followed; nothing when their own is among them. */
  get targets(): readonly EntityName[] | undefined {
    return this.#links.some(({ own }) => own) ? undefined : this.#links.flatMap(({ targets }) => targets);
  }

  /**
   * Marks with 0 the rows that refer to anything but records that are there, and with {@link WAITS} those whose record cannot be sent
   * itself.
   */
  follow(rows: Rows, sound: Uint8Array, numbers: Map<string, Int32Array>): void {
    for (const { field, how, targets, own, known } of this.#links) {
      if (rows.lacks(field)) continue;
      const tables = targets.map((entity) => this.#index.tableOf(entity));
      if (own || (how.kind !== 'cell' && how.kind !== 'coded')) {
        sound.fill(0);
        continue;
      }
      const found =
        how.kind === 'cell' ? followCell(rows, how.cell, tables, sound) : followCoded(rows, how, tables, sound, known);
      // Numbers tell records of one kind apart.
      if (found && tables.length === 1) numbers.set(field, found);
    }
  }
}

/** Where the references of a batch are laid out: one place for all. */
const ahead = new IdsAhead();

function followCell(rows: Rows, cell: number, tables: readonly IdTable[], sound: Uint8Array): Int32Array {
  /** First which of those laid out stands in a row, then the number of the record. */
  const numbers = layOut(rows, cell, sound);
  const { words } = ahead;
  for (const table of tables) ahead.touch(table, -1);
  let asked = -1;
  let last = -1;
  let mark = 0;
  for (let place = 0; place < numbers.length; place++) {
    const which = numbers[place] as number;
    if (which < 0) continue;
    if (which !== asked) {
      asked = which;
      mark = 0;
      last = -1;
      const layout = ahead.layoutOf(which);
      for (const table of tables) {
        const number =
          layout === OTHER
            ? numberIn(table, rows, rows.start(cell, place), rows.end(cell, place))
            : table.numberOfWords(layout, words, which * 4);
        if (number < 0) continue;
        last = number;
        mark = table.stateOf(number) === GOOD ? 1 : WAITS;
        if (mark === 1) break;
      }
    }
    if (mark !== 1) sound[place] = mark;
    numbers[place] = last;
  }
  return numbers;
}

/** Lays out the references in a cell of the rows that are in order. Gives which of them stands in each row; -1 where there is none. */
function layOut(rows: Rows, cell: number, sound: Uint8Array): Int32Array {
  const { units, bounds, stride, length } = rows;
  const which = new Int32Array(length).fill(-1);
  ahead.clear(length);
  // Schools and classes repeat from row to row.
  let lastFrom = 0;
  let lastTo = 0;
  for (let place = 0, at = cell; place < length; place++, at += stride) {
    if (sound[place] === 0) continue;
    const from = bounds[at] as number;
    const to = (bounds[at + 1] as number) - 1;
    if (from === to) continue;
    if (!isSame(units, from, to, lastFrom, lastTo)) {
      ahead.push(units, from, to);
      lastFrom = from;
      lastTo = to;
    }
    which[place] = ahead.length - 1;
  }
  return which;
}

/**
 * Few different references: each is followed once, as nothing happens any more to the records that they lead to. A list of them has no
 * number.
 */
function followCoded(
  rows: Rows,
  how: Extract<RowField, { kind: 'coded' }>,
  targets: readonly IdTable[],
  sound: Uint8Array,
  known: number[],
): Int32Array | undefined {
  const codes = rows.batch.codes[how.codes];
  const numbers = new Int32Array(sound.length);
  let single = true;
  for (let place = 0; place < sound.length; place++) {
    const code = codes?.[place] ?? 0;
    const value = how.values[code];
    const number = known[code] ?? ledTo(value, targets);
    known[code] = number;
    if (number === NOWHERE) sound[place] = 0;
    numbers[place] = number;
    single &&= !Array.isArray(value);
  }
  return single ? numbers : undefined;
}

/** There is nothing to follow, or it is a list of which all stand. */
const NONE = -1;
const NOWHERE = -2;

/** The number of the record that stands and can be sent. */
function ledTo(value: unknown, targets: readonly IdTable[]): number {
  let last = NONE;
  for (const id of [value ?? []].flat()) {
    last = NOWHERE;
    for (const table of targets) {
      const number = typeof id === 'string' ? table.numberOf(id) : -1;
      if (number >= 0 && table.stateOf(number) === GOOD) last = number;
    }
    if (last === NOWHERE) return NOWHERE;
  }
  return Array.isArray(value) ? NONE : last;
}
