import { type EntityName, type RowField, type RowShape, referenceFields } from '@emis-sdk/model';
import type { KeyIndex } from '../key-index.ts';
import { GOOD, type IdTable } from '../keys/id-table.ts';
import type { Rows } from './rows.ts';

interface Link {
  readonly field: string;
  readonly how: RowField;
  /** Kinds of record that it may lead to, all of which have been seen. */
  readonly targets: readonly EntityName[];
  /** Whether it may lead to a record of its own kind, which may still come. */
  readonly own: boolean;
}

/** Follows the references of rows, each once: the number of the record that it leads to serves every rule. */
export class RowReferences {
  readonly #links: readonly Link[];
  readonly #index: KeyIndex;

  constructor(shape: RowShape, index: KeyIndex) {
    this.#index = index;
    this.#links = referenceFields(shape.entity).flatMap(([field, all]) => {
      const how = shape.fields.find((each) => each.field === field);
      const targets = all.filter((target) => target !== shape.entity);
      return how ? [{ field, how, targets, own: targets.length < all.length }] : [];
    });
  }

  /** Marks with 0 the rows that refer to anything but records that stand and can be sent. */
  follow(rows: Rows, sound: Uint8Array, numbers: Map<string, Int32Array>): void {
    for (const { field, how, targets, own } of this.#links) {
      if (rows.lacks(field)) continue;
      const tables = targets.map((entity) => this.#index.tableOf(entity));
      if (own) sound.fill(0);
      else if (how.kind === 'coded') followCoded(rows, how, tables, sound);
      else if (how.kind === 'cell') {
        const found = followCell(rows, how.cell, tables, sound);
        // Numbers tell records of one kind apart.
        if (tables.length === 1) numbers.set(field, found);
      } else sound.fill(0);
    }
  }
}

function followCell(rows: Rows, cell: number, tables: readonly IdTable[], sound: Uint8Array): Int32Array {
  const { text, bounds, stride, length } = rows;
  const numbers = new Int32Array(length).fill(-1);
  for (let place = 0, at = cell; place < length; place++, at += stride) {
    if (sound[place] === 0) continue;
    const from = bounds[at] as number;
    const to = (bounds[at + 1] as number) - 1;
    if (from === to) continue;
    sound[place] = 0;
    for (const table of tables) {
      const number = table.numberIn(text, from, to);
      if (number < 0 || table.stateOf(number) !== GOOD) continue;
      numbers[place] = number;
      sound[place] = 1;
      break;
    }
  }
  return numbers;
}

/** Few different references: each is followed once a batch. */
function followCoded(
  rows: Rows,
  how: Extract<RowField, { kind: 'coded' }>,
  targets: readonly IdTable[],
  sound: Uint8Array,
): void {
  const codes = rows.batch.codes[how.codes];
  const verdicts = new Map<number, boolean>();
  for (let place = 0; place < sound.length; place++) {
    const code = codes?.[place] ?? 0;
    let stands = verdicts.get(code);
    if (stands === undefined) {
      const value = how.values[code];
      stands = value === undefined || (Array.isArray(value) ? value : [value]).every((id) => isThere(id, targets));
      verdicts.set(code, stands);
    }
    if (!stands) sound[place] = 0;
  }
}

function isThere(id: unknown, targets: readonly IdTable[]): boolean {
  if (typeof id !== 'string') return false;
  return targets.some((table) => {
    const number = table.numberOf(id);
    return number >= 0 && table.stateOf(number) === GOOD;
  });
}
