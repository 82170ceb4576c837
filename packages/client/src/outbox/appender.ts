import type { NewRow, OutboxStore } from './store.ts';

interface Asked {
  readonly row: NewRow;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Rows in one transaction, at most. */
const MOST = 1000;

/** Stores rows. Those that are saved while a transaction is being made go together into the next: one write to the disk instead of many. */
export class Appender {
  readonly #store: OutboxStore;
  #asked: Asked[] = [];
  #busy = false;

  constructor(store: OutboxStore) {
    this.#store = store;
  }

  /** Resolves when the row is durable. */
  append(row: NewRow): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ row, resolve, reject });
      if (!this.#busy) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    // Whoever saves in the same turn travels along.
    await Promise.resolve();
    while (this.#asked.length > 0) await this.#write(this.#asked.splice(0, MOST));
    this.#busy = false;
  }

  async #write(asked: readonly Asked[]): Promise<void> {
    try {
      await this.#store.append(asked.map(({ row }) => row));
      for (const { resolve } of asked) resolve();
    } catch (error) {
      const [only, ...others] = asked;
      if (others.length === 0) return only?.reject(error);
      // One that is too large for the room that is left takes no other with it.
      for (const one of asked) await this.#write([one]);
    }
  }
}
