import { lettersOf } from './cell-reference.ts';
import { type CellStyle, styleNumber } from './cell-styles.ts';
import { xmlText } from './cell-text.ts';
import { serialOf } from './serial-date.ts';

/** A value to be written. Days are texts `YYYY-MM-DD` that become cells of days. */
export type CellToWrite =
  | { readonly text: string; readonly style?: CellStyle }
  | { readonly number: number; readonly style?: CellStyle }
  | { readonly boolean: boolean }
  | { readonly day: string };

/** Texts that spreadsheets take for formulas, going by their first sign. Source: OWASP ASVS 5, 1.2.10. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n\0]/;

/** A row as it stands in a sheet; places without a value are left out. */
export function rowXml(row: number, cells: readonly (CellToWrite | undefined)[], attributes = ''): string {
  const written = cells.map((cell, column) => (cell === undefined ? '' : cellXml(`${lettersOf(column)}${row}`, cell)));
  return `<row r="${row}"${attributes}>${written.join('')}</row>`;
}

function cellXml(reference: string, cell: CellToWrite): string {
  if ('number' in cell) {
    return `<c r="${reference}" s="${styleNumber(cell.style ?? 'number')}"><v>${cell.number}</v></c>`;
  }
  if ('boolean' in cell) {
    return `<c r="${reference}" s="${styleNumber('number')}" t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
  }
  if ('text' in cell) return textXml(reference, cell.text, cell.style);
  const serial = serialOf(cell.day);
  if (serial === undefined) return textXml(reference, cell.day);
  return `<c r="${reference}" s="${styleNumber('date')}"><v>${serial}</v></c>`;
}

function textXml(reference: string, text: string, style?: CellStyle): string {
  const shown = style ?? (LIKE_A_FORMULA.test(text) ? 'guarded-text' : 'text');
  return `<c r="${reference}" s="${styleNumber(shown)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
