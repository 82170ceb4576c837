import type { EncodingName } from '@emis-sdk/formats';

/** The encodings that may be asked for. Written here as well, so that the help is there without the packages that do the work. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'iso-8859-1',
  'windows-1252',
  'cp850',
] as const satisfies readonly EncodingName[];
