import { hash, type KeyObject } from 'node:crypto';

/** Bytes that SHA-256 takes at once. */
const BLOCK = 64;
const [INNER, OUTER] = [0x36, 0x5c];

/** A secret key as both passes begin with it. */
interface Pads {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const padsOfKeys = new WeakMap<KeyObject, Pads>();

/**
 * HMAC-SHA-256 of a short text (RFC 2104, section 2), by two hashes made in one call each: a thousand names are in every batch, and an object of
 * Node for each took a tenth of the time that a server has for a record.
 */
export function shortHmac(key: KeyObject, text: string): Buffer {
  const { inner, outer } = padsOf(key);
  const first = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([outer, first]), 'buffer');
}

function padsOf(key: KeyObject): Pads {
  const known = padsOfKeys.get(key);
  if (known) return known;
  const secret = key.export();
  const short = secret.length > BLOCK ? hash('sha256', secret, 'buffer') : secret;
  const pad = (filler: number) =>
    Buffer.alloc(BLOCK, filler).map((byte, place) => byte ^ (short[place] ?? 0)) as Buffer;
  const pads = { inner: pad(INNER), outer: pad(OUTER) };
  padsOfKeys.set(key, pads);
  return pads;
}
