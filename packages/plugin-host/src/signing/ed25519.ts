import { canonicalJson } from '@emis-sdk/model';
import { bytesOfHex } from './hex.ts';

/** Whoever can sign: a key in a file, in a module of hardware, behind a service. */
export interface Signer {
  /** The public key, 32 bytes as 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The signature of these bytes by Ed25519 (RFC 8032), 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** What is signed of a value: its canonical JSON text (RFC 8785) as UTF-8. Its `format` keeps it from being taken for another. */
export function signedBytes(value: { readonly format: string }): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}

/** Whether a signature is that of this key over this value. A key that is none is nobody's. */
export async function isSignedBy(
  publicKey: string,
  value: { readonly format: string },
  signature: string,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', bytesOfHex(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, bytesOfHex(signature), signedBytes(value));
  } catch {
    return false;
  }
}
