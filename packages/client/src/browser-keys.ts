import { type Jwk, publicKeyOf, type SigningKey } from './keys.ts';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const [STORE, PAIR] = ['keys', 'pair'];

/** A key pair that a browser keeps and gives nobody. */
export interface BrowserKeys {
  /** To be registered with the EMIS. */
  readonly publicKey: Jwk;
  /** For the option `privateKey` of a client. */
  readonly signingKey: SigningKey;
  /** For `boundTokens`. */
  readonly pair: CryptoKeyPair;
}

/**
 * The key pair of a product in a browser: made when it is first asked for, kept in IndexedDB, the same in every tab of the origin. The private half
 * cannot be read, by a script that somebody brought in either; who clears the data of the site clears it too, and a new one must be registered.
 *
 * @param name one for each EMIS
 * @example
 * const { publicKey, signingKey, pair } = await openBrowserKeys('emis.example');
 * const client = createClient({ url, clientId, privateKey: signingKey, dpop: boundTokens(pair) });
 */
export async function openBrowserKeys(
  name: string,
  { indexedDB = globalThis.indexedDB }: { readonly indexedDB?: IDBFactory } = {},
): Promise<BrowserKeys> {
  const opening = indexedDB.open(`emis-keys ${name}`, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    const known = await resultOf<CryptoKeyPair | undefined>(database.transaction(STORE).objectStore(STORE).get(PAIR));
    const pair = known ?? (await keep(database, await crypto.subtle.generateKey(ES256, false, ['sign', 'verify'])));
    const publicKey = await publicKeyOf(pair.publicKey);
    return { publicKey, pair, signingKey: { key: pair.privateKey, kid: publicKey.kid ?? '' } };
  } finally {
    database.close();
  }
}

/** Keeps a pair, unless another tab was faster: then that one is the pair. */
async function keep(database: IDBDatabase, made: CryptoKeyPair): Promise<CryptoKeyPair> {
  const store = database.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE);
  const known = await resultOf<CryptoKeyPair | undefined>(store.get(PAIR));
  if (known) return known;
  await resultOf(store.add(made, PAIR));
  return made;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
