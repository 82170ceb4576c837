import { objectBuilder, ownText } from '@emis-sdk/formats/tables';
import type { RawRecord } from '@emis-sdk/model';
import { extensionsOf } from './cells.ts';
import type { RowAtHand } from './record-of-row.ts';

/** A column that is kept among the extensions of a record, under a name that the profile gives it. */
export interface KeptColumn {
  readonly name: string;
  readonly column: string;
  /** Makes the value; the cell is the value when absent. */
  readonly convert?: ((cell: string | undefined) => string | undefined) | undefined;
}

/**
 * Makes the function that gives the `extensions` of a row: the columns of the layout that are kept, and with them what columns say that the layout does
 * not know. Nothing when there is none. The object is made at once in its shape, as every row has it.
 */
export function keptColumns(
  columns: readonly KeptColumn[],
): (row: RowAtHand, others?: readonly (readonly [name: string, value: string])[]) => RawRecord | undefined {
  const build = objectBuilder(columns.map(({ name }) => name));
  const values = new Array<string | undefined>(columns.length);
  return ({ cell }, others = NONE) => {
    let filled = false;
    for (let index = 0; index < columns.length; index++) {
      const { column, convert } = columns[index] as KeptColumn;
      const stated = cell(column);
      const value = convert ? convert(stated) : stated;
      values[index] = value;
      filled ||= value !== undefined;
    }
    const more = others.length === 0 ? undefined : extensionsOf(others);
    if (!filled) return more;
    const record = build(values);
    return more ? { ...record, ...more } : record;
  };
}

const NONE: readonly (readonly [name: string, value: string])[] = [];

/** A function of a row whose answer is kept as long as the row is the same: several fields of a record are made of one id. */
export function oncePerRow<Made>(make: (row: RowAtHand) => Made): (row: RowAtHand) => Made {
  let last: RowAtHand | undefined;
  let number = 0;
  let made: Made;
  return (row) => {
    if (last !== row || number !== row.row) {
      made = make(row);
      last = row;
      number = row.row;
    }
    return made;
  };
}

/**
 * A function of columns by which shared records of the file are known, and of nothing else. What it made is kept for rows that say the same in these: they
 * need not make the ids of their school and class anew.
 */
export function oncePerShared<Made extends string | number | undefined>(
  make: (row: RowAtHand) => Made,
): (row: RowAtHand) => Made {
  let last: RowAtHand | undefined;
  let numbers = new Int32Array(0);
  let kept: Made[] = [];
  return (row) => {
    const { shared } = row;
    if (shared < 0) return make(row);
    if (last !== row) {
      last = row;
      numbers = new Int32Array(MOST_KEPT).fill(-1);
      kept = [];
    }
    const slot = shared % MOST_KEPT;
    if (numbers[slot] !== shared) {
      const made = make(row);
      kept[slot] = (typeof made === 'string' ? ownText(made) : made) as Made;
      numbers[slot] = shared;
    }
    return kept[slot] as Made;
  };
}

/** Of so many classes at once: the rows of one mostly stand together, or come round before long. */
const MOST_KEPT = 4096;
