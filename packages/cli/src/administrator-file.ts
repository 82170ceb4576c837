import { readFile } from 'node:fs/promises';
import { type Administration, administrationOf } from '@emis-sdk/client/administration';
import { EmisError } from '@emis-sdk/model';
import {
  accessesWithin,
  clientAdministration,
  eventsOf,
  findingsWithin,
  OPERATOR,
  supportDesk,
} from '@emis-sdk/server';
import * as z from 'zod';
import type { CommandContext } from './context.ts';
import { openStored, type StoredOptions } from './stored-database.ts';

/** How an administrator reaches the EMIS: over the line with a key, or, for whoever runs the server, at its database. */
export interface AdministratorOptions extends StoredOptions {
  readonly credentials?: string;
}

const administratorFile = z.object({
  url: z.url(),
  clientId: z.string(),
  privateKey: z.looseObject({ kty: z.string() }),
});

/** A file with the key of an administrator, or with a public key, is missing or is none. */
class KeyFileError extends EmisError {}

/**
 * Does something as an administrator.
 *
 * @throws {KeyFileError} `cli.administrator-file`
 * @throws {EmisError} `cli.no-database`
 */
export async function asAdministrator<T>(
  options: AdministratorOptions,
  { language }: CommandContext,
  work: (administration: Administration) => Promise<T>,
): Promise<T> {
  if (options.credentials !== undefined) {
    return await work(administrationOf({ language, ...(await readJsonFile(options.credentials, administratorFile)) }));
  }
  const database = await openStored(options, false);
  const { tables } = database;
  const administering = { tables, by: OPERATOR, now: () => new Date(), newId: () => crypto.randomUUID() };
  try {
    const clients = clientAdministration(administering);
    return await work({
      ...clients,
      async addKey(id, publicKey) {
        await clients.addKey(id, publicKey);
        return await clients.keys(id);
      },
      async removeKey(id, kid) {
        await clients.removeKey(id, kid);
        return await clients.keys(id);
      },
      findings: ({ client, most = 100 } = {}) => findingsWithin(tables, OPERATOR, { client, limit: most }),
      accesses: ({ client, most = 100 } = {}) => accessesWithin(tables, OPERATOR, { client, limit: most }),
      events: ({ most = 100 } = {}) => eventsOf(tables, OPERATOR, 'clients', { limit: most }),
      support: {
        ...supportDesk(administering),
        events: () => eventsOf(tables, OPERATOR, 'support', { limit: 1000 }),
      },
    });
  } finally {
    await database.close();
  }
}

/**
 * A public key in a file, as a JWK.
 *
 * @throws {KeyFileError} `cli.administrator-file`
 */
export async function readPublicKey(path: string) {
  const shape = z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });
  return await readJsonFile(path, shape);
}

/**
 * What was asked for on the command line, if it is of its shape.
 *
 * @throws {EmisError} `cli.grant-not-right`, naming what is not
 */
export function asked<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const what = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))].join(', ');
  throw new EmisError(
    'cli.grant-not-right',
    `Not right: ${what}. Give scopes as emis/person.read, known purposes, and territories or --national.`,
    { what },
  );
}

async function readJsonFile<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> {
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new KeyFileError(
      'cli.administrator-file',
      `${path} is not there, or holds no key. A public key is a JWK (EC, P-256); the file of an administrator is JSON with url, clientId and privateKey.`,
      { path },
      { cause },
    );
  }
}
