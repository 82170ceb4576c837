import { EmisError } from '@emis-sdk/model';
import type { Kysely } from 'kysely';
import { addClientKey, type ClientKey, ClientKeyError, clientKeys } from './client-keys.ts';
import type { Tables } from './tables.ts';

/** A key of a client cannot be changed as it was asked for. */
export class KeyKeepingError extends EmisError {}

/** A client, and the keys by which it is let in, the oldest first. */
export interface KeysOfClient {
  readonly client: string;
  /** Of one that is suspended no key lets anybody in. */
  readonly suspended: boolean;
  readonly keys: readonly ClientKey[];
}

/** The clients of a database, or one of them, with their keys: for whoever runs it, beside servers that run on it. */
export async function keysOfClients(tables: Kysely<Tables>, name?: string): Promise<KeysOfClient[]> {
  const rows = await tables
    .selectFrom('clients')
    .select(['id', 'name', 'state'])
    .$if(name !== undefined, (query) => query.where('name', '=', name ?? ''))
    .orderBy('name')
    .execute();
  const found: KeysOfClient[] = [];
  for (const { id, name: client, state } of rows) {
    found.push({ client, suspended: state === 'suspended', keys: await clientKeys(tables, id) });
  }
  return found;
}

/**
 * Lets a client in by a further key.
 *
 * @returns the `kid` of the key
 * @throws {KeyKeepingError} `client.unknown`, `client.key-unusable` or `client.keys-too-many`
 */
export async function addKeyOf(tables: Kysely<Tables>, name: string, jwk: JsonWebKey, now: Date): Promise<string> {
  const id = await idOf(tables, name);
  try {
    return await addClientKey(tables, id, jwk, now);
  } catch (cause) {
    if (!(cause instanceof ClientKeyError)) throw cause;
    const code = cause.because === 'too-many' ? 'client.keys-too-many' : 'client.key-unusable';
    throw new KeyKeepingError(code, cause.message, { client: name }, { cause });
  }
}

/**
 * Lets nobody in by a key any more, nor by the tokens that it got, from this moment and at every server on the database.
 *
 * @param evenLast without it the last key stays: the client could not come back by itself
 * @throws {KeyKeepingError} `client.unknown`, `client.key-unknown` or `client.key-last`
 */
export async function endKeyOf(
  tables: Kysely<Tables>,
  name: string,
  kid: string,
  { evenLast }: { readonly evenLast: boolean },
): Promise<void> {
  const id = await idOf(tables, name);
  await tables.transaction().execute(async (trx) => {
    // Two who end two keys at the same moment wait for each other here: else both would leave the other one's.
    await trx.selectFrom('clients').select('id').where('id', '=', id).forUpdate().execute();
    const kids = (await clientKeys(trx, id)).map((key) => key.kid);
    const about = { client: name, key: kid };
    if (!kids.includes(kid)) throw new KeyKeepingError('client.key-unknown', `${name} has no key ${kid}.`, about);
    if (kids.length === 1 && !evenLast) {
      throw new KeyKeepingError(
        'client.key-last',
        `${kid} is the last key of ${name}: without it the product could not come back. Add the next one first.`,
        about,
      );
    }
    await trx.deleteFrom('client_keys').where('client_id', '=', id).where('kid', '=', kid).execute();
  });
}

async function idOf(tables: Kysely<Tables>, name: string): Promise<string> {
  const row = await tables.selectFrom('clients').select('id').where('name', '=', name).executeTakeFirst();
  if (!row) throw new KeyKeepingError('client.unknown', `No product is registered as ${name}.`, { client: name });
  return row.id;
}
