import type { RawRecord } from '@emis-sdk/model';

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
  return cell?.replace(/^(-?)0+(?=\d)/, '$1');
}

/** A code of a fixed number of digits, of which a spreadsheet may have eaten the leading zeros. */
export function paddedCode(cell: string | undefined, length: number): string | undefined {
  return cell !== undefined && /^\d+$/.test(cell) ? cell.padStart(length, '0') : cell;
}

/** A year, where the cell holds one; else the text, about which the engine speaks. */
export function yearOfCell(cell: string | undefined): number | string | undefined {
  return cell !== undefined && /^\d{4}$/.test(cell) ? Number(cell) : cell;
}

/** A record without the fields that have no value. */
export function recordOf(fields: Readonly<Record<string, unknown>>): RawRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** Values for `extensions`; nothing when there is none. Names come from the file: even `__proto__` becomes a plain key. */
export function extensionsOf(
  values: readonly (readonly [name: string, value: string | undefined])[],
): RawRecord | undefined {
  const present = values.filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

/** An id that a record may have, made of parts that a file gives: what it may not hold becomes a hyphen. */
export function idOf(...parts: readonly (string | number | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).replaceAll(/[^A-Za-z0-9._-]/g, '-'))
    .join('-')
    .slice(0, 200);
}
