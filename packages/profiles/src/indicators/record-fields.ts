import type { RawRecord } from '@emis-sdk/model';

/** A field of a record that was not checked, where it is a text. */
export function textOf(record: RawRecord, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A field of a record that was not checked, where it is a list: its texts. */
export function textsOf(record: RawRecord, field: string): readonly string[] {
  const value = record[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/**
 * A text with memory of its own. An engine keeps a part of a text as a place in the whole, so one id kept from a file would keep the
 * piece of the file that it was cut from. A list is joined into one piece, where a part of a joined text would be a place in that.
 */
export function keptText(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
