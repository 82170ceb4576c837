import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];

/** Where a sealed text stands: it opens nowhere else. */
export interface SealedPlace {
  readonly backup: string;
  readonly line: number;
  readonly part: number;
  /** Ids of the keys, all of which it takes. */
  readonly keys: readonly string[];
}

/** Seals a text, AES-256-GCM with a fresh nonce. It takes every one of the keys to open it: when one is destroyed, it is closed for good. */
export function seal(text: string, keys: readonly Uint8Array[], place: SealedPlace): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', joint(keys, place), nonce).setAAD(said(place));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** @returns the text; `undefined` when it is not what was sealed in this place by these keys */
export function open(sealed: string, keys: readonly Uint8Array[], place: SealedPlace): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const cipher = createDecipheriv('aes-256-gcm', joint(keys, place), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(said(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** One key out of all of them, for one backup: so many texts under one key as there are in one file. */
function joint(keys: readonly Uint8Array[], { backup }: SealedPlace): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.concat(keys), backup, 'emis backup 1', KEY_BYTES));
}

function said({ backup, line, part, keys }: SealedPlace): Uint8Array {
  return Buffer.from([backup, line, part, ...keys].join('\n'));
}
