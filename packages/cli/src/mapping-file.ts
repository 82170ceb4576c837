import { readFile } from 'node:fs/promises';
import type { ReadableFormat, WritableFormat } from '@emis-sdk/formats';
import { dhis2Tracker, type Mapping, mappingFormat, parseDhis2Mapping, parseMapping } from '@emis-sdk/formats/mapping';
import { CheckError } from './check-error.ts';

/**
 * Reads a mapping.
 *
 * @throws {CheckError} `cli.mapping-not-readable`
 * @throws {MappingError} `mapping.broken`
 */
export async function readMapping(path: string): Promise<Mapping> {
  return parseMapping(await textOf(path));
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

/** What mappings say of a conversion: what is read, and what is written. */
export interface MappedConversion {
  readonly from?: { readonly path: string; readonly format: ReadableFormat };
  readonly to?: { readonly path: string; readonly format: WritableFormat };
}

/**
 * The formats that mappings describe. A mapping says by what stands in it whether it is of tables of one's own, or of a DHIS2.
 *
 * @throws {CheckError} `cli.mapping-not-readable`, `cli.mapping-twice`
 * @throws {MappingError} `mapping.broken`, `mapping.not-ready`
 * @throws {Dhis2MappingError} `dhis2-mapping.broken`
 */
export async function mappedConversion(paths: readonly string[]): Promise<MappedConversion> {
  let made: MappedConversion = {};
  for (const path of paths) {
    const text = await textOf(path);
    const part = isOfDhis2(text)
      ? { to: { path, format: dhis2Tracker(parseDhis2Mapping(text)) } }
      : { from: { path, format: mappingFormat(parseMapping(text)) } };
    const before = 'to' in part ? made.to : made.from;
    if (before) throw new CheckError('cli.mapping-twice', { first: before.path, second: path });
    made = { ...made, ...part };
  }
  return made;
}

/** Its members are those of the other kind of mapping in no case. What is no JSON is told by whoever parses it. */
function isOfDhis2(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && ('trackedEntityType' in json || 'program' in json);
  } catch {
    return false;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CheckError('cli.mapping-not-readable', { path }, { cause });
  }
}
