import * as z from 'zod';
import { cursorGone } from './cursor-gone.ts';
import { Refusal } from './refusal.ts';
import { SignedTexts } from './signed-text.ts';

/** How far a reader has come in the feed. Both are 64-bit numbers as text. */
export interface Position {
  readonly xid: string;
  readonly seq: string;
}

/** A position, how often the feed had been swept when its reader began, or was past everything swept, and the run of the database that gave it. */
export interface FeedCursor extends Position {
  readonly sweeps: number;
  readonly run: string;
}

export const START: Position = { xid: '0', seq: '0' };

const U64 = z.string().regex(/^(0|[1-9]\d{0,18})$/);
const position = z.strictObject({
  epoch: z.string(),
  client: z.string(),
  scope: z.string(),
  xid: U64,
  seq: U64,
  sweeps: z.int(),
  // Cursors of before there were runs are looked at more closely, once.
  run: z.string().default(''),
});
const place = z.strictObject({ client: z.string(), question: z.string(), after: z.string() });

/** Writes and reads cursors: opaque to the reader, signed, and bound to its client, to what it may see and to the feed's epoch. */
export class Cursors {
  readonly #signed: SignedTexts;
  readonly #epoch: string;

  constructor(key: CryptoKey, epoch: string) {
    this.#signed = new SignedTexts(key);
    this.#epoch = epoch;
  }

  async write(client: string, scope: string, { xid, seq, sweeps, run }: FeedCursor): Promise<string> {
    return await this.#signed.write(JSON.stringify({ epoch: this.#epoch, client, scope, xid, seq, sweeps, run }));
  }

  /**
   * @param scope what the client may see
   * @throws {Refusal} `cursor-forged` when it was not given to this client; `cursor-gone` when it is of another epoch, or of what the client could
   *   see before its grant was changed
   */
  async read(client: string, scope: string, cursor: string): Promise<FeedCursor> {
    const known = position.safeParse(await this.#signed.readJson(cursor)).data;
    if (known?.client !== client) throw new Refusal('cursor-forged');
    if (known.epoch !== this.#epoch || known.scope !== scope) throw cursorGone();
    const { xid, seq, sweeps, run } = known;
    return { xid, seq, sweeps, run };
  }

  /** A place in a list that was asked for by a question; the same place is none in the answer to another. */
  async writePlace(client: string, question: string, after: string): Promise<string> {
    return await this.#signed.write(JSON.stringify({ client, question, after }));
  }

  /** @throws {Refusal} `cursor-forged` when it was not given to this client for this question */
  async readPlace(client: string, question: string, cursor: string): Promise<string> {
    const known = place.safeParse(await this.#signed.readJson(cursor)).data;
    if (known?.client !== client || known.question !== question) throw new Refusal('cursor-forged');
    return known.after;
  }
}
