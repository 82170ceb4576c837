import { EmisError } from '@emis-sdk/model';
import { CompactSign, calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { hashOfAll, levelsOf, type TrialsResult, trialsResult } from './result.ts';

/** What stands in `typ` of the header of a certificate. */
const TYPE = 'emis-trials+jws';

/** A key pair that signs certificates: Ed25519, as JWKs. */
export interface SigningKey {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/**
 * A certificate is none, or says what was not signed.
 *
 * - `certificate.not-one`: it is no JWS of ours;
 * - `certificate.wrong-signature`: it was altered, or signed by another key than the one given;
 * - `certificate.does-not-add-up`: levels or hashes are not those of its trials;
 * - `certificate.key`: the key is no Ed25519 JWK.
 */
export class CertificateError extends EmisError {}

/** What a certificate says, once it is known that it says so. */
export interface VerifiedCertificate {
  readonly result: TrialsResult;
  /** The RFC 7638 thumbprint of the key that signed it. */
  readonly signedBy: string;
  /** Whether that key was given by who verifies. Without a key one only knows that nothing was altered since it was signed. */
  readonly keyKnown: boolean;
}

/** Makes a key pair for certificates. */
export async function generateSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const [privateKey, publicKey] = await Promise.all(
    [pair.privateKey, pair.publicKey].map(async (key) => {
      const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', key);
      return { kty, crv, x, ...(d !== undefined && { d }) } as JWK;
    }),
  );
  return { privateKey: privateKey ?? {}, publicKey: publicKey ?? {} };
}

/**
 * Signs a result as a compact JWS (RFC 7515, EdDSA of RFC 8037). The public key travels in its header.
 *
 * @throws {CertificateError} `certificate.key`
 */
export async function signResult(result: TrialsResult, privateKey: JWK): Promise<string> {
  const key = await keyOf(privateKey);
  const { kty, crv, x } = privateKey;
  const jwk = { kty, crv, x } as JWK;
  const kid = await calculateJwkThumbprint(jwk);
  const payload = new TextEncoder().encode(JSON.stringify(result));
  return await new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid, jwk }).sign(key);
}

/**
 * Checks a certificate without any network: its signature, and that its levels and hashes follow from its trials.
 *
 * @param publicKey the key that must have signed it; without it the key in the certificate is taken, and `keyKnown` is false
 * @throws {CertificateError}
 */
export async function verifyCertificate(text: string, publicKey?: JWK): Promise<VerifiedCertificate> {
  let jwk: JWK;
  try {
    const header = decodeProtectedHeader(text.trim());
    if (header.typ !== TYPE || header.alg !== 'EdDSA' || typeof header.jwk !== 'object') throw new TypeError('header');
    jwk = header.jwk as JWK;
  } catch (cause) {
    throw notOne(cause);
  }
  const key = await keyOf(publicKey ?? jwk);
  let payload: Uint8Array;
  try {
    ({ payload } = await compactVerify(text.trim(), key, { algorithms: ['EdDSA'] }));
  } catch (cause) {
    throw new CertificateError(
      'certificate.wrong-signature',
      'The certificate was altered after it was signed, or another key signed it. Ask for it anew, and check whose key you gave.',
      {},
      { cause },
    );
  }
  let result: TrialsResult;
  try {
    result = trialsResult.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
  } catch (cause) {
    throw notOne(cause);
  }
  await assertAddsUp(result);
  const { kty, crv, x } = publicKey ?? jwk;
  return {
    result,
    signedBy: await calculateJwkThumbprint({ kty, crv, x } as JWK),
    keyKnown: publicKey !== undefined,
  };
}

async function assertAddsUp(result: TrialsResult): Promise<void> {
  const levels = levelsOf(result.trials);
  const same =
    Object.keys(levels).length === Object.keys(result.levels).length &&
    Object.entries(levels).every(([level, state]) => result.levels[level] === state);
  if (same && (await hashOfAll(result.trials)) === result.exchangeHash) return;
  throw new CertificateError(
    'certificate.does-not-add-up',
    'The certificate claims levels or hashes that do not follow from its trials. Whoever signed it did not make it with this kit.',
  );
}

function notOne(cause: unknown): CertificateError {
  return new CertificateError(
    'certificate.not-one',
    'This is no certificate of ours: a compact JWS of type emis-trials+jws is expected. Check that the file is whole.',
    {},
    { cause },
  );
}

async function keyOf(jwk: JWK): Promise<Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array>> {
  try {
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw new TypeError('not Ed25519');
    const key = await importJWK(jwk, 'EdDSA');
    if (key instanceof Uint8Array) throw new TypeError('a secret');
    return key;
  } catch (cause) {
    throw new CertificateError(
      'certificate.key',
      'The key is no Ed25519 key as a JWK ({"kty":"OKP","crv":"Ed25519",…}). Give the public key of who signs certificates.',
      {},
      { cause },
    );
  }
}
