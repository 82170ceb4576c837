import { readFile } from 'node:fs/promises';
import type { ReadableFormat } from '@emis-sdk/formats';
import { type Mapping, mappingFormat, parseMapping } from '@emis-sdk/formats/mapping';
import { CheckError } from './check-error.ts';

/**
 * Reads a mapping.
 *
 * @throws {CheckError} `cli.mapping-not-readable`
 * @throws {MappingError} `mapping.broken`
 */
export async function readMapping(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new CheckError('cli.mapping-not-readable', { path }, { cause });
  }
  return parseMapping(text);
}

/**
 * The format that a mapping describes.
 *
 * @throws {CheckError} `cli.mapping-not-readable`
 * @throws {MappingError} `mapping.broken`, `mapping.not-ready`
 */
export async function mappedFormat(path: string): Promise<ReadableFormat> {
  return mappingFormat(await readMapping(path));
}
