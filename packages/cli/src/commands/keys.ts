import { readFile } from 'node:fs/promises';
import { changeClientKeys } from '@emis-sdk/client/client-keys';
import { EmisError } from '@emis-sdk/model';
import { addKeyOf, endKeyOf, keysOfClients } from '@emis-sdk/server/node';
import * as z from 'zod';
import type { CommandContext } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';

export interface KeysOptions extends StoredOptions {
  /** The name of the product, where the storage of a server is given. */
  readonly client?: string;
  readonly credentials?: string;
}

const publicKey = z.looseObject({ kty: z.string(), kid: z.string().optional() });

/** `emis keys list`: in the storage of a server those of every product, or of one; else one's own, asked of the EMIS. */
export async function list(options: KeysOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, json } = context;
  const clients = isStored(options)
    ? await stored(options, true, ({ tables }) => keysOfClients(tables, options.client))
    : [{ client: undefined, suspended: false, keys: await own(options, {}) }];
  for (const { client, suspended, keys } of clients) {
    for (const { kid, createdAt } of keys) {
      const since = createdAt.toISOString();
      const told = { ...(client !== undefined && { client }), key: kid, since, ...(suspended && { suspended }) };
      if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...told }));
      else terminal.out(Object.values(told).map(String).join('  '));
    }
  }
  terminal.talk(context.say('keys.listed', { keys: clients.reduce((sum, { keys }) => sum + keys.length, 0) }));
  return EXIT.ok;
}

/** `emis keys add <file>`: lets the product in by a further key. The file holds a public key as JWK, EC P-256. */
export async function add(options: KeysOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const jwk = await keyIn(path);
  const kid = isStored(options)
    ? await stored(options, false, ({ tables }) => addKeyOf(tables, named(options), jwk, new Date()))
    : ((await own(options, { add: jwk })).at(-1)?.kid ?? '');
  return tell('keys.added', kid, context);
}

/** `emis keys retire <key>`: ends a key after which another one stands. */
export async function retire(options: KeysOptions, context: CommandContext, kid: string): Promise<ExitCode> {
  if (isStored(options)) {
    await stored(options, false, ({ tables }) => endKeyOf(tables, named(options), kid, { evenLast: false }));
  } else await own(options, { remove: kid });
  return tell('keys.ended', kid, context);
}

/** `emis keys remove <key>`: in an emergency, even the last one: the product is shut out until it gets another key. */
export async function remove(options: KeysOptions, context: CommandContext, kid: string): Promise<ExitCode> {
  await stored(options, false, ({ tables }) => endKeyOf(tables, named(options), kid, { evenLast: true }));
  return tell('keys.ended', kid, context);
}

function isStored({ dataDir, databaseUrl }: StoredOptions): boolean {
  return dataDir !== undefined || databaseUrl !== undefined;
}

async function stored<T>(
  options: StoredOptions,
  readOnly: boolean,
  work: (database: Awaited<ReturnType<typeof openStored>>) => Promise<T>,
): Promise<T> {
  const database = await openStored(options, readOnly);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** @throws {EmisError} `cli.no-client` */
function named({ client }: KeysOptions): string {
  if (client === undefined) throw new EmisError('cli.no-client', 'Give --client: the name of the product.');
  return client;
}

/** Asks the EMIS, signed by the key that the product has now. */
async function own({ credentials: path }: KeysOptions, change: { add?: JsonWebKey; remove?: string }) {
  const credentials = await readCredentials(path ?? DEFAULT_CREDENTIALS);
  const keys = await changeClientKeys(connectionOf(credentials, 'sender'), change);
  return keys.map(({ kid, createdAt }) => ({ kid, createdAt: new Date(createdAt) }));
}

/** @throws {EmisError} `cli.public-key-not-readable` */
async function keyIn(path: string): Promise<JsonWebKey> {
  try {
    const key: JsonWebKey = publicKey.parse(JSON.parse(await readFile(path, 'utf8')));
    return key;
  } catch (cause) {
    throw new EmisError(
      'cli.public-key-not-readable',
      `${path} holds no key. Give a file with the public key as JWK.`,
      { path },
      { cause },
    );
  }
}

function tell(words: 'keys.added' | 'keys.ended', kid: string, { terminal, say, json }: CommandContext): ExitCode {
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, key: kid }));
  else terminal.talk(say(words, { key: kid }));
  return EXIT.ok;
}
