import { cellText, safeCell } from '../csv/safe-cell.ts';
import type { FieldFacts } from '../fields/field-kind.ts';
import { listText, parseValue } from '../fields/parse-value.ts';
import type { Convert } from '../roster/convert.ts';

/** A value as it stands in a cell; the empty text for an absent one. */
export function fieldCell(value: unknown, { kind }: FieldFacts): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return safeCell(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return safeCell(kind === 'list' && Array.isArray(value) ? listText(value) : JSON.stringify(value));
}

/** Makes the value of a cell. What cannot be made stays a text: the engine says what is wrong with it. */
export function fieldValue(facts: FieldFacts): Convert {
  return (cell, note) => {
    const text = cellText(cell);
    const { value, note: code } = parseValue(text, facts);
    if (code) note(code, { personal: { from: text, to: String(value) } });
    return value;
  };
}
