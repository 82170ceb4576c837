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
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const thumbprint = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify({ crv, kty, x, y })),
  );
  const publicKey = { kty, crv, x, y, kid: base64url(new Uint8Array(thumbprint)), alg: 'ES256', use: 'sig' } as Jwk;
  return { publicKey, privateKey: { ...publicKey, d } as Jwk };
}

/** @throws {AuthError} when the key is no private ES256 key */
export async function importPrivateKey(jwk: Jwk): Promise<{ key: CryptoKey; kid?: string }> {
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
