import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { kept } from '../meta.ts';
import type { Tables } from '../tables.ts';
import { type NoteKey, noteKeyText, readNoteKey } from './signed-note.ts';

/** With what checkpoints are signed: Ed25519, kept as the keys of webhooks are. */
export interface CheckpointKey {
  readonly publicKey: NoteKey;
  readonly privateKey: CryptoKey;
}

/** Reads the key of the checkpoints; makes it when there is none. */
export async function checkpointKey(trx: Kysely<Tables>): Promise<CheckpointKey> {
  const { name, jwk } = await kept(trx, 'access-checkpoint-key', newCheckpointKey);
  return {
    publicKey: await readNoteKey(noteKeyText(name, Buffer.from(jwk.x ?? '', 'base64url'))),
    privateKey: await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']),
  };
}

/** The public key of a database that is only read; `undefined` before the first checkpoint. */
export async function publicCheckpointKey(tables: Kysely<Tables>): Promise<NoteKey | undefined> {
  const row = await tables
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'access-checkpoint-key')
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, jwk } = row.value as { name: string; jwk: JsonWebKey };
  return await readNoteKey(noteKeyText(name, Buffer.from(jwk.x ?? '', 'base64url')));
}

/** The key of the pseudonyms in the log; made when there is none. */
export async function pseudonymKey(trx: Kysely<Tables>): Promise<Uint8Array> {
  const { k } = await kept(trx, 'access-pseudonym-key', () =>
    Promise.resolve({ k: randomBytes(32).toString('base64url') }),
  );
  return Buffer.from(k, 'base64url');
}

async function newCheckpointKey(): Promise<{ name: string; jwk: JsonWebKey }> {
  const { privateKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return { name: `emis/access/${crypto.randomUUID()}`, jwk: await crypto.subtle.exportKey('jwk', privateKey) };
}
