import { NO_CELL } from './no-cell.ts';
import type { Rows } from './rows.ts';

type Tell = (place: number) => void;

/** Tells the rows whose reference leads to a record with a value of which something might be said. The value is looked at once in a row of equals. */
export function byRelated(
  rows: Rows,
  reference: string,
  related: { readonly entity: string; readonly field: string },
  isSuspect: (value: unknown) => boolean,
  tell: Tell,
): void {
  const numbers = rows.numbers(reference);
  const kept = rows.related(related.entity, related.field);
  if (!numbers || !kept) return;
  let last: unknown;
  let lastIsSuspect = isSuspect(undefined);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (number < 0) continue;
    const value = kept.get(number);
    if (value !== last) {
      last = value;
      lastIsSuspect = isSuspect(value);
    }
    if (lastIsSuspect) tell(place);
  }
}

/** Tells the rows that state another value than is kept of the record that they refer to. */
export function byStated(
  rows: Rows,
  field: string,
  reference: string,
  related: { readonly entity: string; readonly field: string },
  tell: Tell,
): void {
  const numbers = rows.numbers(reference);
  const kept = rows.related(related.entity, related.field);
  const cell = rows.cell(field);
  // Where the field is a reference itself, rows that state the same record as one that was right are right.
  const stated = rows.numbers(field);
  if (!numbers || !kept) return;
  let right: unknown;
  let rightNumber = -1;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (number < 0) continue;
    const value = kept.get(number);
    const statedNumber = stated?.[place] ?? -1;
    if (statedNumber >= 0 && statedNumber === rightNumber && value === right) continue;
    if (cell === NO_CELL || typeof value !== 'string') {
      if (value !== undefined) tell(place);
      continue;
    }
    const from = rows.start(cell, place);
    const length = rows.end(cell, place) - from;
    if (length > 0 && !(length === value.length && rows.text.startsWith(value, from))) tell(place);
    else if (length > 0) [right, rightNumber] = [value, statedNumber];
  }
}

/** Tells the rows of which a cell of a field is suspect; its text is looked at only when its letters leave it open. */
export function byCell(
  rows: Rows,
  field: string,
  mayBe: (traits: number, length: number, from: number) => boolean,
  isSuspect: (value: string) => boolean,
  tell: Tell,
): void {
  const cell = rows.cell(field);
  if (cell === NO_CELL) {
    if (!rows.lacks(field)) for (let place = 0; place < rows.length; place++) tell(place);
    return;
  }
  const traits = rows.traits(field);
  for (let place = 0; place < traits.length; place++) {
    const from = rows.start(cell, place);
    const to = rows.end(cell, place);
    if (from < to && mayBe(traits[place] as number, to - from, from) && isSuspect(rows.text.slice(from, to)))
      tell(place);
  }
}
