import type { RawRecord } from '@emis-sdk/model';

/** The text of an added column; nothing when it is absent or blank. Formats that have numbers may give one. */
export function extensionText(extensions: RawRecord | undefined, name: string): string | undefined {
  const value = extensions?.[name];
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}
