import type { RawRecord } from '@emis-sdk/model';

/** Columns that Chile adds to OneRoster files, under the names that they have in `extensions`. */
export const TEACHING_CODE = 'metadata.cl.teachingCode';
export const COMMUNE = 'metadata.cl.commune';

/** The text of an added column; nothing when it is absent or blank. Formats that have numbers may give one. */
export function extensionText(extensions: RawRecord | undefined, name: string): string | undefined {
  const value = extensions?.[name];
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}
