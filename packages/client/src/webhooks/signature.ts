import { WEBHOOK_PUBLIC_KEY, WEBHOOK_SECRET } from '@emis-sdk/protocol';

/** A key that can tell whether a signature is of its owner. */
export interface VerifyingKey {
  /** `v1a` for Ed25519, `v1` for HMAC-SHA256, as Standard Webhooks 1.0.0 names them. */
  readonly version: 'v1' | 'v1a';
  fits(signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** The spec asks for a secret of 24 to 64 bytes. */
const SHORTEST_SECRET = 24;

/** @throws {TypeError} when the text is neither `whpk_` with a public Ed25519 key nor `whsec_` with a secret of at least 24 bytes */
export async function verifyingKey(text: string): Promise<VerifyingKey> {
  if (text.startsWith(WEBHOOK_PUBLIC_KEY)) {
    const bytes = fromBase64(text.slice(WEBHOOK_PUBLIC_KEY.length));
    if (bytes?.length !== 32) throw new TypeError('A public key of webhooks is whpk_ and 32 bytes in base64');
    const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
    return { version: 'v1a', fits: (signature, content) => crypto.subtle.verify('Ed25519', key, signature, content) };
  }
  if (text.startsWith(WEBHOOK_SECRET)) {
    const bytes = fromBase64(text.slice(WEBHOOK_SECRET.length));
    if (!bytes || bytes.length < SHORTEST_SECRET) {
      throw new TypeError(`A secret of webhooks is whsec_ and at least ${SHORTEST_SECRET} bytes in base64`);
    }
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    return { version: 'v1', fits: (signature, content) => crypto.subtle.verify('HMAC', key, signature, content) };
  }
  throw new TypeError('A key of webhooks begins with whpk_ or whsec_');
}

/** Whether any signature of the header fits any key: two of each stand there while one key takes over from another. */
export async function isSigned(header: string, content: string, keys: readonly VerifyingKey[]): Promise<boolean> {
  const bytes = new TextEncoder().encode(content);
  for (const entry of header.split(' ').slice(0, MOST_SIGNATURES)) {
    const [version, text = ''] = entry.split(',', 2);
    const signature = fromBase64(text);
    if (!signature) continue;
    for (const key of keys) if (key.version === version && (await key.fits(signature, bytes))) return true;
  }
  return false;
}

/** So many are looked at: nobody shall make us work by a long header. */
const MOST_SIGNATURES = 10;

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
