import { type Ciphers, type DerivedKeys, deriveFrom, WEB_CIPHERS } from './ciphers.ts';
import { OutboxDamagedError } from './errors.ts';

/** A key that rows are sealed with: 32 random bytes, or an HKDF key (usage `deriveKey`) that cannot be taken out of a browser. */
export interface OutboxKey {
  /** Stands beside each row, so that the key is found again: at most 64 letters, digits, `.`, `_` or `-`. */
  readonly id: string;
  readonly key: Uint8Array<ArrayBuffer> | CryptoKey;
}

/** Seals what a store keeps, and names chains and records so that the names say nothing. */
export interface Sealer {
  /** A name for a text: the same for the same text and key. */
  tag(text: string): Promise<string>;
  /** `what` is bound to the content: sealed under one id, it does not open under another. */
  seal(what: string, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws {OutboxDamagedError} when it was altered, moved, or sealed with a key that is not at hand */
  open(what: string, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Nothing is hidden: for memory, and for stores that encrypt by themselves. */
export const UNSEALED: Sealer = {
  tag: async (text) => text,
  seal: async (_what, content) => content,
  open: async (_what, content) => content,
};

/** The form of what is sealed: first of its bytes, and part of what is bound to it. Then the key's id after its length, the nonce, the rest. */
const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT = new Uint8Array(32);
const INFO = { sealing: 'emis outbox: sealing', naming: 'emis outbox: naming' };

type Keys = readonly [OutboxKey, ...OutboxKey[]];

/**
 * AES-256-GCM with a key derived from the first of the keys; the others still open what they sealed. Names are HMAC-SHA-256.
 * Bound to each content: its id, the form, the id of the key. Sources: NIST SP 800-38D, RFC 5869.
 *
 * @param ciphers of the platform; they take keys that are bytes
 * @throws {TypeError} when a key is none
 */
export function sealWith<Key>(keys: Keys, ciphers?: Ciphers<Key>): Sealer {
  for (const { id, key } of keys) {
    if (!/^[\w.-]{1,64}$/.test(id)) throw new TypeError('The id of a key is 1 to 64 letters, digits, ".", "_" or "-".');
    if (key instanceof Uint8Array && key.byteLength !== 32) throw new TypeError(`The key ${id} has not 32 bytes.`);
  }
  const all = keys.map(({ id, key }) => ({ id, key }));
  if (ciphers && all.every(isOfBytes)) {
    return sealer(
      all.map(({ id, key }) => [id, once(() => ciphers.derive(key, SALT, INFO))]),
      ciphers,
    );
  }
  const derive = (key: OutboxKey['key']) =>
    key instanceof Uint8Array ? WEB_CIPHERS.derive(key, SALT, INFO) : deriveFrom(key, SALT, INFO);
  return sealer(
    all.map(({ id, key }) => [id, once(() => derive(key))]),
    WEB_CIPHERS,
  );
}

function sealer<Key>(
  keys: readonly (readonly [id: string, derived: () => Promise<DerivedKeys<Key>>])[],
  ciphers: Ciphers<Key>,
): Sealer {
  const byId = new Map(keys);
  const [[current, derived] = []] = keys;
  if (current === undefined || !derived) throw new TypeError('There is no key.');
  const idBytes = new TextEncoder().encode(current);
  const bound = (id: string, what: string) => new TextEncoder().encode(JSON.stringify(['emis-outbox', FORM, id, what]));
  return {
    async tag(text) {
      const bytes = await ciphers.name((await derived()).naming, new TextEncoder().encode(text));
      return Array.from(bytes.subarray(0, TAG_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    async seal(what, content) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await ciphers.seal((await derived()).sealing, nonce, bound(current, what), content);
      const start = 2 + idBytes.length;
      const bytes = new Uint8Array(start + NONCE_BYTES + sealed.byteLength);
      bytes.set([FORM, idBytes.length]);
      bytes.set(idBytes, 2);
      bytes.set(nonce, start);
      bytes.set(sealed, start + NONCE_BYTES);
      return bytes;
    },
    async open(what, bytes) {
      const start = 2 + (bytes[1] ?? 0);
      const id = new TextDecoder().decode(bytes.subarray(2, start));
      const known = byId.get(id);
      if (bytes[0] !== FORM || !known || bytes.length < start + NONCE_BYTES + TAG_BYTES) {
        throw new OutboxDamagedError('a row is of an unknown form, or its key is not at hand');
      }
      const { sealing } = await known();
      const nonce = bytes.slice(start, start + NONCE_BYTES);
      try {
        return await ciphers.open(sealing, nonce, bound(id, what), bytes.subarray(start + NONCE_BYTES));
      } catch {
        throw new OutboxDamagedError('a row was altered');
      }
    },
  };
}

function isOfBytes(key: OutboxKey): key is OutboxKey & { readonly key: Uint8Array<ArrayBuffer> } {
  return key.key instanceof Uint8Array;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
