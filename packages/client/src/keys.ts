import { AuthError } from './errors.ts';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A JSON Web Key with its id, by which a key is found again. Source: RFC 7517. */
export type Jwk = JsonWebKey & { readonly kid?: string };

/** A product's key pair: the public half is registered with the EMIS, the private half never leaves the product. */
export interface ClientKeyPair {
  readonly privateKey: Jwk;
  readonly publicKey: Jwk;
}

/**
 * Makes a key pair for {@link createClient}: ES256, with the key's thumbprint (RFC 7638) as its `kid`.
 *
 * @example
 * const { privateKey, publicKey } = await generateKeyPair();
 * // register publicKey with the EMIS; keep privateKey where only the product can read it
 */
export async function generateKeyPair(): Promise<ClientKeyPair> {
  const pair = await crypto.subtle.generateKey(ES256, true, ['sign', 'verify']);
  const publicKey = await publicKeyOf(pair.publicKey);
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { publicKey, privateKey: { ...publicKey, d } as Jwk };
}

/** The public half as it is registered, with its thumbprint (RFC 7638) as `kid`. */
export async function publicKeyOf(key: CryptoKey): Promise<Jwk> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key);
  const bytes = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  const thumbprint = await crypto.subtle.digest('SHA-256', bytes);
  return { kty, crv, x, y, kid: base64url(new Uint8Array(thumbprint)), alg: 'ES256', use: 'sig' } as Jwk;
}

/** A private ES256 key that may not be looked at, such as one that a browser keeps, and the `kid` under which it is registered. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly kid?: string;
}

/** @throws {AuthError} when the key is no private ES256 key */
export async function signingKeyOf(given: Jwk | SigningKey): Promise<SigningKey> {
  if ('key' in given) return given as SigningKey;
  const jwk: Jwk = given;
  // What else the JWK says (use, key_ops) is of no matter for signing, and may even stand in its way.
  const { kty, crv, x, y, d, kid } = jwk;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y, d } as JsonWebKey, ES256, false, ['sign']);
    return kid === undefined ? { key } : { key, kid };
  } catch {
    // The cause is left out: some platforms write the key into it.
    throw new AuthError('the private key is no ES256 private key as a JWK (kty EC, crv P-256, with d)');
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
