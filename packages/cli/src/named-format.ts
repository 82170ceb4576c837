import { canRead, canWrite, FORMATS, type Format, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { CheckError } from './check-error.ts';

/**
 * The format of an id that can be read.
 *
 * @param more what the profile brings
 * @throws {CheckError} `cli.format-unknown`
 */
export function readableFormat(id: string, more: readonly Format[]): ReadableFormat {
  return called(id, [...FORMATS, ...more].filter(canRead));
}

/**
 * The format of an id that can be written.
 *
 * @param more what the profile brings
 * @throws {CheckError} `cli.format-unknown`
 */
export function writableFormat(id: string, more: readonly Format[]): WritableFormat {
  return called(id, [...FORMATS, ...more].filter(canWrite));
}

function called<Kind extends Format>(id: string, known: readonly Kind[]): Kind {
  const found = known.find((format) => format.id === id);
  if (found) return found;
  throw new CheckError('cli.format-unknown', { format: id, known: known.map((format) => format.id).join(', ') });
}
