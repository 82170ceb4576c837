import { OutboxDamagedError } from './errors.ts';
import { decodeRow, encodeRow, type RowContent } from './row-content.ts';
import type { Sealer } from './sealing.ts';
import type { State } from './states.ts';
import type { NewRow, StoredRow } from './store.ts';

/** What the EMIS said last of a record that it took. */
export interface KeptResult {
  readonly opId: string;
  readonly status: 'accepted' | 'unchanged';
  /** Absent after a removal. */
  readonly version?: string;
  readonly at: string;
}

/** Rows and results between the outbox, which reads them, and a store, which does not. */
export class Rows {
  readonly #sealer: Sealer;

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  /** A row as it is stored. */
  async close(opId: string, state: State, content: RowContent): Promise<NewRow> {
    const [aggregate, sealed] = await Promise.all([this.#sealer.tag(content.aggregate), this.seal(opId, content)]);
    return { opId, aggregate, state, content: sealed };
  }

  seal(opId: string, content: RowContent): Promise<Uint8Array<ArrayBuffer>> {
    return this.#sealer.seal(`row ${opId}`, encodeRow(content));
  }

  /** What a row holds; `undefined` when it is damaged (invariant 9). */
  open({ opId, content }: StoredRow): Promise<RowContent | undefined> {
    return this.#read(`row ${opId}`, content);
  }

  /** The key under which the result of a record is kept. */
  keyOf(subject: string): Promise<string> {
    return this.#sealer.tag(`result ${subject}`);
  }

  sealResult(key: string, result: KeptResult): Promise<Uint8Array<ArrayBuffer>> {
    return this.#sealer.seal(`result ${key}`, new TextEncoder().encode(JSON.stringify(result)));
  }

  /** Of one that is damaged it is known that the EMIS took the record, but not in which version: as if it had been saved before there were results. */
  openResult(key: string, content: Uint8Array<ArrayBuffer>): Promise<KeptResult | undefined> {
    return this.#read(`result ${key}`, content);
  }

  async #read<T>(what: string, content: Uint8Array<ArrayBuffer>): Promise<T | undefined> {
    try {
      return decodeRow<T>(await this.#sealer.open(what, content));
    } catch (error) {
      if (error instanceof OutboxDamagedError || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}
