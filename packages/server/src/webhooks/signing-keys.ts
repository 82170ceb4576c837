import { WEBHOOK_PUBLIC_KEY, webhookContent } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import { keepAnew, kept } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** How long a key that was replaced still signs beside the new one: products fetch keys now and then, not at each hint. */
const OVERLAP_DAYS = 7;
const DAY = 86_400_000;

interface StoredKey {
  readonly jwk: JsonWebKey;
  /** When it stops to sign. */
  readonly until?: string;
}
interface StoredKeys {
  readonly keys: readonly StoredKey[];
}

/** The keys with which this EMIS signs hints at a moment, the newest first. Ed25519. */
export interface SigningKeys {
  /** `whpk_` and the key in base64, as products take them. */
  readonly publicKeys: readonly string[];
  /** The value of the header `webhook-signature`: one signature for each key. */
  sign(id: string, seconds: number, body: string): Promise<string>;
}

/** Reads the keys; makes the first one when there is none. */
export async function readSigningKeys(tables: Kysely<Tables>, now: Date): Promise<SigningKeys> {
  const { keys } = await tables.transaction().execute((trx) => stored(trx));
  const current = keys.filter(({ until }) => until === undefined || Date.parse(until) > now.getTime());
  const loaded = await Promise.all(current.map(({ jwk }) => load(jwk)));
  return {
    publicKeys: loaded.map(({ publicKey }) => publicKey),
    async sign(id, seconds, body) {
      const content = new TextEncoder().encode(webhookContent(id, seconds, body));
      const signatures = loaded.map(async ({ privateKey }) => {
        const signature = await crypto.subtle.sign('Ed25519', privateKey, content);
        return `v1a,${Buffer.from(signature).toString('base64')}`;
      });
      return (await Promise.all(signatures)).join(' ');
    },
  };
}

/**
 * Puts a new key in front; the one before it signs beside it for seven days more.
 *
 * @returns the public keys from now on, the new one first
 */
export async function rotateSigningKey(tables: Kysely<Tables>, now: Date): Promise<readonly string[]> {
  await tables.transaction().execute(async (trx) => {
    const { keys } = await stored(trx);
    const until = new Date(now.getTime() + OVERLAP_DAYS * DAY).toISOString();
    const older = keys.map((key) => (key.until === undefined ? { ...key, until } : key));
    const alive = older.filter(({ until: end }) => end !== undefined && Date.parse(end) > now.getTime());
    const next: StoredKeys = { keys: [{ jwk: await newKey() }, ...alive] };
    await keepAnew(trx, META_KEY, next);
  });
  return (await readSigningKeys(tables, now)).publicKeys;
}

const META_KEY = 'webhook-keys';

async function stored(trx: Kysely<Tables>): Promise<StoredKeys> {
  return await kept<StoredKeys>(trx, META_KEY, async () => ({ keys: [{ jwk: await newKey() }] }));
}

async function newKey(): Promise<JsonWebKey> {
  const { privateKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return await crypto.subtle.exportKey('jwk', privateKey);
}

async function load(jwk: JsonWebKey): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  return {
    privateKey: await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']),
    publicKey: WEBHOOK_PUBLIC_KEY + Buffer.from(jwk.x ?? '', 'base64url').toString('base64'),
  };
}
