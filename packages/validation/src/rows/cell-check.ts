import { isPlainDate, isRecordId } from '@emis-sdk/model';
import { predicateOf } from '../structure/closures.ts';
import type { Slot } from '../structure/shape.ts';
import { ASTRAY, BLANK, DIGIT, FOREIGN, ODD, SMALL } from './letters.ts';

/** Whether the part of a text between two places is certainly in order. `false` only says that somebody has to look closer. */
export type CellCheck = (units: Uint16Array, from: number, to: number, text: string) => boolean;

const FIRST_FOREIGN = 0x250;

const LONGEST_LINE = 255;
const LONGEST_CODE = 100;

/** For each sign of Latin scripts its bits; those that are no part of a line have {@link BAD}. */
const BAD = 128;
const TRAITS = Uint8Array.from({ length: FIRST_FOREIGN }, (_, unit) => {
  if (unit < 32 || unit === 127) return BAD;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit === 32) return BLANK;
  if (unit === 38 || unit === 63) return ASTRAY;
  if (unit > 127) return /[À-ÁÄ-ÖØ-öø-ÿ]/.test(String.fromCharCode(unit)) ? 0 : ODD;
  return unit >= 97 && unit <= 122 ? SMALL : 0;
});

/** The traits of a cell that is certainly a line; -1 for others. */
export function lineTraits(units: Uint16Array, from: number, to: number): number {
  if (to - from > LONGEST_LINE) return -1;
  let traits = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (unit < FIRST_FOREIGN) traits |= TRAITS[unit] as number;
    else if (unit < 0xd800) traits |= FOREIGN;
    else return -1;
  }
  return traits & BAD ? -1 : traits;
}

/** The check of the cells of a field, by what the field must look like. */
export function cellCheck(slot: Slot): CellCheck {
  switch (slot.shape.kind) {
    case 'id':
      return isId;
    case 'date':
      return dayCheck();
    case 'code':
      return isUsualCode;
    default: {
      const accepts = predicateOf(slot);
      return (_units, from, to, text) => accepts(text.slice(from, to), true);
    }
  }
}

/** 1 at the signs of ASCII that an id may hold: asked of the model itself. */
const OF_AN_ID = Uint8Array.from({ length: 128 }, (_, unit) => (isRecordId(String.fromCharCode(unit)) ? 1 : 0));

/** Whether a cell is certainly an id, or empty. */
export function isId(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_LINE) return false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (unit > 127 || OF_AN_ID[unit] === 0) return false;
  }
  return true;
}

function isUsualCode(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_CODE) return false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (unit <= 32 || unit > 126) return false;
  }
  return true;
}

/** Days repeat from row to row: the last good one is known by its letters. */
function dayCheck(): CellCheck {
  let last = '';
  return (_units, from, to, text) => {
    if (to - from === 10 && last !== '' && text.startsWith(last, from)) return true;
    const day = text.slice(from, to);
    if (!isPlainDate(day)) return false;
    last = day;
    return true;
  };
}
