import type { RawRecord } from '@emis-sdk/model';

const [ZERO, MINUS] = [0x30, 0x2d];
const isDigit = (unit: number) => unit >= ZERO && unit <= ZERO + 9;

/** A day as `DD/MM/YYYY`, `DD-MM-YYYY` or `YYYYMMDD`, written `YYYY-MM-DD`; anything else as it is: the engine says what is wrong. */
export function dayOfCell(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: 0{1,2}:00(?::00)?)?$/.exec(cell);
  if (match) return `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : cell.replace(/ 00:00:00(?:\.0)?$/, '');
}

/** A code that is a number in the file: without leading zeros, so that `05` and `5` are one. */
export function numberCode(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const first = cell.charCodeAt(0);
  return first === ZERO || first === MINUS ? cell.replace(/^(-?)0+(?=\d)/, '$1') : cell;
}

/** A code of a fixed number of digits, of which a spreadsheet may have eaten the leading zeros. */
export function paddedCode(cell: string | undefined, length: number): string | undefined {
  if (cell === undefined || cell.length >= length) return cell;
  if (cell.length === 1) return isDigit(cell.charCodeAt(0)) ? '0'.repeat(length - 1) + cell : cell;
  return /^\d+$/.test(cell) ? cell.padStart(length, '0') : cell;
}

/** A year, where the cell holds one; else the text, about which the engine speaks. */
export function yearOfCell(cell: string | undefined): number | string | undefined {
  return cell !== undefined && /^\d{4}$/.test(cell) ? Number(cell) : cell;
}

/** A record without the fields that have no value. The object handed in is given back where it is one already. */
export function recordOf(fields: Readonly<Record<string, unknown>>): RawRecord {
  if (isWhole(fields)) return fields;
  const record: Record<string, unknown> = {};
  for (const field in fields) {
    const value = fields[field];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) record[field] = value;
  }
  return record;
}

function isWhole(fields: Readonly<Record<string, unknown>>): boolean {
  for (const field in fields) {
    const value = fields[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return false;
  }
  return true;
}

/** Values for `extensions`; nothing when there is none. Names come from the file: even `__proto__` becomes a plain key. */
export function extensionsOf(
  values: readonly (readonly [name: string, value: string | undefined])[],
): RawRecord | undefined {
  let record: Record<string, unknown> | undefined;
  for (const [name, value] of values) {
    if (value === undefined) continue;
    record ??= {};
    if (name === '__proto__') Object.defineProperty(record, name, { value, ...PLAIN });
    else record[name] = value;
  }
  return record;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

/** An id that a record has, with further parts behind it. */
export function idWithin(id: string, ...parts: readonly (string | number | undefined)[]): string {
  return idWithinMade(id, idOf(...parts));
}

/** The same with what `idOf` made already. */
export function idWithinMade(id: string, rest: string): string {
  if (rest === '') return id;
  const whole = `${id}-${rest}`;
  return whole.length > LONGEST_ID ? whole.slice(0, LONGEST_ID) : whole;
}

/** An id that a record may have, made of parts that a file gives: what it may not hold becomes a hyphen. */
export function idOf(...parts: readonly (string | number | undefined)[]): string {
  let id = '';
  for (const part of parts) {
    if (part === undefined || part === '') continue;
    const text = typeof part === 'string' ? part : String(part);
    // Most are plain, and looking for what is not takes longer than going through them.
    id += (id === '' ? '' : '-') + (isPlainId(text) ? text : text.replaceAll(/[^A-Za-z0-9._-]/g, '-'));
  }
  return id.length > LONGEST_ID ? id.slice(0, LONGEST_ID) : id;
}

const LONGEST_ID = 200;

/** Whether a text holds letters, digits, `.`, `_` and `-` of ASCII alone. */
function isPlainId(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain =
      (unit >= 97 && unit <= 122) ||
      (unit >= 48 && unit <= 57) ||
      (unit >= 65 && unit <= 90) ||
      unit === 45 ||
      unit === 46 ||
      unit === 95;
    if (!plain) return false;
  }
  return true;
}
