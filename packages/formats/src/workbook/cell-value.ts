import type { FieldFacts } from '../fields/field-kind.ts';
import { parseNumber, parseValue } from '../fields/parse-value.ts';
import type { FileFindingCode } from '../findings.ts';
import type { Shows } from '../xlsx/number-formats.ts';
import { momentOf } from '../xlsx/serial-date.ts';
import type { SheetCell } from '../xlsx/sheet-rows.ts';

/** How the cells of a workbook are to be understood. */
export interface CellContext {
  readonly date1904: boolean;
  shows(style: number): Shows;
}

/** What became of a cell. Without a value when none can be had. */
export interface CellValue {
  readonly value?: unknown;
  readonly notes: readonly FileFindingCode[];
}

const NONE: readonly FileFindingCode[] = Object.freeze([]);
const SCIENTIFIC = /^\d[.,]\d+E\+\d{2,3}$/;
/** Excel keeps fifteen digits; what comes after them is made up of zeros. */
const EXACT = 1e15;

/** Makes a field's value of a cell, and names what Excel did to it. */
export function cellValue(cell: SheetCell, facts: FieldFacts, context: CellContext): CellValue {
  if (cell.kind === 'error') return { notes: ['xlsx.error-value'] };
  if (cell.formula && cell.text === '') return { notes: ['xlsx.formula-without-value'] };
  const { value, notes } = plainValue(cell, facts, context);
  return { value, notes: cell.formula ? ['xlsx.formula', ...notes] : notes };
}

/** The text of a cell whose column nobody knows. */
export function cellText(cell: SheetCell, context: CellContext): string {
  if (cell.kind !== 'number') return cell.kind === 'boolean' ? String(cell.text === '1') : cell.text;
  const shows = context.shows(cell.style);
  if (shows === 'number' || shows === 'text') return digitsOf(cell.text);
  const moment = momentOf(Number(cell.text), context.date1904);
  if (!moment) return digitsOf(cell.text);
  return [moment.day, moment.time].filter((part) => part !== undefined).join(' ');
}

function plainValue(cell: SheetCell, facts: FieldFacts, context: CellContext): CellValue {
  switch (cell.kind) {
    case 'boolean':
      if (facts.kind === 'boolean') return { value: cell.text === '1', notes: NONE };
      return fromText(cell.text === '1' ? 'true' : 'false', facts);
    case 'date':
      return fromText(facts.kind === 'time' ? cell.text.slice(11, 16) : cell.text.slice(0, 10), facts);
    case 'text':
      return fromText(cell.text, facts);
    default:
      return fromNumber(cell, facts, context);
  }
}

function fromText(text: string, facts: FieldFacts): CellValue {
  const { value, note } = parseValue(text, facts);
  const notes: FileFindingCode[] = note ? [note] : [];
  if (typeof value === 'number') notes.push('xlsx.text-for-number');
  else if (SCIENTIFIC.test(text.trim()) && isTextual(facts)) notes.push('xlsx.scientific-text');
  return { value, notes };
}

function fromNumber(cell: SheetCell, facts: FieldFacts, context: CellContext): CellValue {
  const number = Number(cell.text);
  const shows = context.shows(cell.style);
  const isMoment = shows === 'date' || shows === 'moment' || shows === 'time';
  switch (facts.kind) {
    case 'integer':
    case 'number':
      return isMoment ? { notes: ['xlsx.became-a-date'] } : { value: number, notes: NONE };
    case 'boolean':
      return number === 0 || number === 1 ? { value: number === 1, notes: NONE } : { value: cell.text, notes: NONE };
    case 'time':
      return timeOf(cell, number, context);
    case 'date':
      return dayOf(cell, number, isMoment, context);
    default:
      if (isMoment) return { value: cellText(cell, context), notes: ['xlsx.became-a-date'] };
      if (facts.kind === 'list' && facts.ofNumbers) return { value: [number], notes: NONE };
      return textOf(cell, number, facts);
  }
}

function textOf(cell: SheetCell, number: number, facts: FieldFacts): CellValue {
  const lost = Math.abs(number) >= EXACT;
  const { value } = parseValue(digitsOf(cell.text), facts);
  return { value, notes: [lost ? 'xlsx.digits-lost' : 'xlsx.number-for-text'] };
}

function timeOf(cell: SheetCell, number: number, { date1904 }: CellContext): CellValue {
  const moment = momentOf(number, date1904);
  return moment ? { value: moment.time ?? '00:00', notes: NONE } : { value: cell.text, notes: NONE };
}

function dayOf(cell: SheetCell, number: number, isMoment: boolean, { date1904 }: CellContext): CellValue {
  if (!isMoment && !Number.isInteger(number)) return { value: cell.text, notes: NONE };
  // Years and days in figures are numbers too: only what is shown as a day, or would be one of our time, is taken for one.
  if (!isMoment && number < OLDEST) return { value: cell.text, notes: NONE };
  const moment = momentOf(number, date1904);
  if (!isMoment && !moment) return fromText(cell.text, { kind: 'date', required: false, deprecated: false });
  if (moment?.day === undefined) return { value: cell.text, notes: ['xlsx.no-such-day'] };
  const notes: FileFindingCode[] = [];
  if (!isMoment) notes.push('xlsx.serial-date');
  if (moment.time !== undefined) notes.push('xlsx.time-dropped');
  return { value: moment.day, notes };
}

/** 1 January 1910 as a serial number: below it stand years, such as 2015. */
const OLDEST = 3_654;

function isTextual({ kind }: FieldFacts): boolean {
  return kind === 'text' || kind === 'id' || kind === 'code';
}

/** A number in all its digits: `123456789012`, not `1.23456789012E+11`. */
function digitsOf(text: string): string {
  const number = parseNumber(text);
  if (number === undefined || !/e/i.test(text) || Math.abs(number) > 1e21) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}
