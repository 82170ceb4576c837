import type { OutboxKey, Sealer } from './sealing.ts';
import type { State } from './states.ts';

/** A row that is to be stored. */
export interface NewRow {
  /** The id of the operation, a UUIDv7. */
  readonly opId: string;
  /** Names the chain, in a way that says nothing: equal for the rows of one chain. */
  readonly aggregate: string;
  readonly state: State;
  /** What the outbox wrote: sealed, unless it was told not to. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A row as it is stored. */
export interface StoredRow extends NewRow {
  /** Its place: greater than that of every row stored before it, and never given twice, not even after all rows have left. */
  readonly sequence: number;
}

/** Changes that are made together, or not at all. */
export interface Commit {
  /** New states, and new contents where they are given. */
  readonly set?: readonly {
    readonly opId: string;
    readonly state: State;
    readonly content?: Uint8Array<ArrayBuffer>;
  }[];
  /** Rows that leave. */
  readonly drop?: readonly string[];
  /** What the EMIS said last of a record, by a key that says nothing; it takes the place of what stood under that key. */
  readonly results?: readonly { readonly key: string; readonly content: Uint8Array<ArrayBuffer> }[];
}

/**
 * Where an outbox keeps its rows. Each method is one transaction, and has happened durably when its promise resolves: a power cut after that
 * loses nothing. Whoever writes one of their own tries it with `testStore` of `@emis-sdk/testing`.
 *
 * A method that fails has changed nothing. It throws `OutboxFullError` when there is no room, and `OutboxDamagedError` when what is
 * stored can no longer be trusted.
 */
export interface OutboxStore {
  /**
   * Stores rows and gives their sequences. With `replaces`, that row leaves in the same transaction; where it is not there, or in none of the
   * states named, nothing is stored and `undefined` comes back.
   */
  append(
    rows: readonly NewRow[],
    replaces?: { readonly opId: string; readonly states: readonly State[] },
  ): Promise<readonly number[] | undefined>;
  /** Rows with a greater sequence than `after`, smallest first. A row is never seen before all rows of smaller sequences can be. */
  scan(query: {
    readonly after: number;
    readonly limit: number;
    readonly state?: State;
  }): Promise<readonly StoredRow[]>;
  /** Those of the rows that are there, in any order. */
  read(opIds: readonly string[]): Promise<readonly StoredRow[]>;
  /** Makes the changes, and names the rows of `set` and `drop` that are not there; the others are changed all the same. */
  commit(changes: Commit): Promise<readonly string[]>;
  /** What stands under those of the keys that are known. */
  results(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
  counts(): Promise<Readonly<Record<State, number>>>;
  /**
   * Makes the caller the only sender of this store, among all processes and tabs that have it open; `undefined` when there is one. The function
   * that comes back ends it. When the holder dies, the next call succeeds within five seconds.
   */
  hold(): Promise<(() => Promise<void>) | undefined>;
  close(): Promise<void>;
  /** A faster way to seal than that of every platform, if there is one. */
  sealWith?(keys: readonly [OutboxKey, ...OutboxKey[]]): Sealer;
}
