import * as z from 'zod';
import { Refusal } from './refusal.ts';

/** How far a reader has come in the feed. Both are 64-bit numbers as text. */
export interface Position {
  readonly xid: string;
  readonly seq: string;
}

export const START: Position = { xid: '0', seq: '0' };

const U64 = z.string().regex(/^(0|[1-9]\d{0,18})$/);
const payload = z.strictObject({ epoch: z.string(), client: z.string(), xid: U64, seq: U64 });

/** Writes and reads cursors: opaque to the reader, signed, and bound to its client and to the feed's epoch. */
export class Cursors {
  readonly #key: CryptoKey;
  readonly #epoch: string;

  constructor(key: CryptoKey, epoch: string) {
    this.#key = key;
    this.#epoch = epoch;
  }

  async write(client: string, { xid, seq }: Position): Promise<string> {
    const text = new TextEncoder().encode(JSON.stringify({ epoch: this.#epoch, client, xid, seq }));
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', this.#key, text));
    return `${toBase64Url(text)}.${toBase64Url(signature)}`;
  }

  /**
   * @throws {Refusal} `cursor-forged` when it was not given to this client; `cursor-gone` when it is of another epoch
   */
  async read(client: string, cursor: string): Promise<Position> {
    const known = await this.#verified(cursor);
    if (known?.client !== client) throw new Refusal('cursor-forged');
    if (known.epoch !== this.#epoch) throw new Refusal('cursor-gone');
    return { xid: known.xid, seq: known.seq };
  }

  async #verified(cursor: string): Promise<z.output<typeof payload> | undefined> {
    const parts = cursor.split('.');
    const [text, signature] = parts.map(fromBase64Url);
    if (!text || !signature || parts.length !== 2) return undefined;
    // Web Crypto compares in constant time.
    if (!(await crypto.subtle.verify('HMAC', this.#key, signature, text))) return undefined;
    return payload.safeParse(JSON.parse(new TextDecoder().decode(text))).data;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]{1,1024}$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  // Two texts may stand for the same bytes; only the one that we write is ours.
  return toBase64Url(bytes) === text ? bytes : undefined;
}
