import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { EmisError } from '@emis-sdk/model';
import {
  CURRENT_EDITION,
  describeStandard,
  EDITIONS,
  EditionError,
  type StandardDescription,
} from '@emis-sdk/model/standard';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';

/**
 * The description of an edition: the current one from the code, a released one from the package, any other from a JSON file.
 *
 * @param named an edition's name, or the path of a file that ends in `.json`
 * @throws {EditionError} `edition.unknown`
 * @throws {EmisError} `edition.not-readable`
 */
export async function readEdition(named: string): Promise<StandardDescription> {
  if (named === CURRENT_EDITION) return describeStandard({ rules: DESCRIBED_RULES });
  if (EDITIONS.some(({ name }) => name === named)) {
    const path = createRequire(import.meta.url).resolve(`@emis-sdk/model/editions/${named}.json`);
    return JSON.parse(await readFile(path, 'utf8')) as StandardDescription;
  }
  if (named.endsWith('.json')) return await readDescription(named);
  const known = EDITIONS.map(({ name }) => name).join(', ');
  throw new EditionError('edition.unknown', `There is no such edition. Use one of: ${known}, or a JSON file.`, {
    known,
  });
}

async function readDescription(path: string): Promise<StandardDescription> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isDescription(read)) return read;
  } catch {
    // Told below, the same for a file that is not there, no JSON, or about something else.
  }
  throw new EmisError(
    'edition.not-readable',
    `${path} is not the description of an edition. Give a JSON file like those in @emis-sdk/model/editions.`,
    { path },
  );
}

function isDescription(value: unknown): value is StandardDescription {
  if (typeof value !== 'object' || value === null) return false;
  const { schemaVersion, edition, entities, codeLists, rules } = value as Partial<Record<string, unknown>>;
  const tables = [entities, codeLists, rules].every((table) => typeof table === 'object' && table !== null);
  return schemaVersion === 1 && typeof edition === 'string' && tables;
}
