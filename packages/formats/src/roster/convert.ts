import { isBlankPart } from '../csv/blank.ts';
import type { Facts, FileFindingCode } from '../findings.ts';

/** Says something of the cell at hand. */
export type Note = (code: FileFindingCode, facts?: Facts) => void;

/** Makes a field's value of a cell that is not blank. What it cannot convert it gives back as it is: the engine says what is wrong. */
export type Convert = (cell: string, note: Note) => unknown;

/** Values joined by commas. Blanks around them, and empty ones, are no values. */
export function list(cell: string): string[] {
  if (!cell.includes(',')) return isBlankPart(cell, 0, cell.length) ? [] : [cell.trim()];
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Writes a field's value as a cell; nothing when that cannot be. The way back of {@link Convert}. */
export type Encode = (value: unknown) => string | undefined;

export const textCell: Encode = (value) => (typeof value === 'string' ? value : undefined);
export const listCell: Encode = (value) => (Array.isArray(value) ? value.map(String).join(',') : undefined);
const truthCell: Encode = (value) => (typeof value === 'boolean' ? String(value) : undefined);
const numberCell: Encode = (value) => (typeof value === 'number' ? String(value) : undefined);

/** `true` and `false` in any capital letters. */
const truth: Convert = (cell) => {
  const folded = cell.trim().toLowerCase();
  return folded === 'true' ? true : folded === 'false' ? false : cell;
};

const wholeNumber: Convert = (cell) => (/^\s*\d{1,9}\s*$/.test(cell) ? Number(cell) : cell);

/** A day as `M/D/YYYY`, written `YYYY-MM-DD`; a day so written already stays. */
export const americanDate: Convert = (cell, note) => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim());
  if (!match) return cell;
  const [month = '', day = '', year = ''] = match.slice(1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  note('date.reformatted', { personal: { from: cell, to: date } });
  return date;
};

/** Both ways of columns that are not plain text. */
export const LIST = { convert: list, encode: listCell };
export const TRUTH = { convert: truth, encode: truthCell };
export const WHOLE_NUMBER = { convert: wholeNumber, encode: numberCell };
