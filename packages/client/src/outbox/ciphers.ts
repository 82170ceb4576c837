/** The two keys that are derived from one: for contents, and for names. */
export interface DerivedKeys<Key> {
  readonly sealing: Key;
  readonly naming: Key;
}

/** What a platform has to offer of AES-256-GCM (the tag stands behind what is sealed) and HMAC-SHA-256. */
export interface Ciphers<Key> {
  derive(
    secret: Uint8Array<ArrayBuffer>,
    salt: Uint8Array<ArrayBuffer>,
    info: DerivedKeys<string>,
  ): Promise<DerivedKeys<Key>>;
  seal(
    key: Key,
    nonce: Uint8Array<ArrayBuffer>,
    bound: Uint8Array<ArrayBuffer>,
    content: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array>;
  /** Throws when it does not open. */
  open(
    key: Key,
    nonce: Uint8Array<ArrayBuffer>,
    bound: Uint8Array<ArrayBuffer>,
    sealed: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>;
  name(key: Key, text: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** Those of every platform, browsers included. */
export const WEB_CIPHERS: Ciphers<CryptoKey> = {
  async derive(secret, salt, info) {
    return await deriveFrom(await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']), salt, info);
  },
  async seal(key, iv, additionalData, content) {
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content));
  },
  async open(key, iv, additionalData, sealed) {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  },
  async name(key, text) {
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
  },
};

/** Derives from a key that cannot be taken out of the platform. Source: RFC 5869. */
export async function deriveFrom(
  root: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  info: DerivedKeys<string>,
): Promise<DerivedKeys<CryptoKey>> {
  const from = (text: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(text) });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [sealing, naming] = await Promise.all([
    crypto.subtle.deriveKey(from(info.sealing), root, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from(info.naming), root, hmac, false, ['sign']),
  ]);
  return { sealing, naming };
}
