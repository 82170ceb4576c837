import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { sleep } from '../waiting.ts';
import type { OutboxEvents } from './outbox-events.ts';
import type { PatienceOptions } from './patience.ts';
import type { KeptBack } from './quarantine.ts';
import type { OutboxKey } from './sealing.ts';
import type { FlushResult } from './sender.ts';
import type { State } from './states.ts';
import type { OutboxStore } from './store.ts';

/** What became of an operation. There are three outcomes, and no fourth: what is not known is never called a failure. */
export type OperationOutcome =
  | {
      readonly outcome: 'acknowledged';
      readonly opId: string;
      readonly status: 'accepted' | 'unchanged';
      readonly version?: string;
    }
  | ({ readonly outcome: 'rejected' } & KeptBack)
  | {
      readonly outcome: 'indeterminate';
      readonly opId: string;
      /** `pending`: it never left; `sent`: it may have arrived; `waiting`: for another record; `unknown`: neither side remembers it. */
      readonly state: 'pending' | 'sent' | 'waiting' | 'unknown';
    };

export interface SaveOptions {
  /** The version on which the change was made, as the EMIS gave it. When it holds another by then, the operation comes back as a conflict. */
  readonly ifMatch?: string;
  /** The chain that the record belongs to. @default that of the first person it refers to; of a removal, the record itself */
  readonly aggregate?: string;
}

export interface OutboxOptions {
  /** Where rows are kept. What `memoryStore` keeps is lost with the process. */
  readonly store: OutboxStore;
  /**
   * What rows are sealed with, the present key first; older ones open what they sealed, and stay as long as there is such a row or result.
   * `'unsealed'` is for stores that encrypt by themselves, and for memory. Without the keys nobody can read the outbox, its owner included.
   */
  readonly keys: readonly [OutboxKey, ...OutboxKey[]] | 'unsealed';
  /** Chooses the chain of a record, by a name of any form; `undefined` leaves it as it is. */
  readonly aggregate?: (entity: EntityName, record: RawRecord) => string | undefined;
  readonly patience?: PatienceOptions;
  /** How often rows of other processes are looked for, in milliseconds, and whether their sender is gone: at most 5000. @default 1000 */
  readonly pollMs?: number;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Milliseconds of a clock that only runs forward. @default performance.now */
  readonly elapsed?: () => number;
  /** A number from 0 to 1, for the jitter. @default Math.random */
  readonly random?: () => number;
  /** @default setTimeout */
  readonly sleep?: typeof sleep;
  /** Makes the ids of operations, UUIDv7s. @default of the clock and of `crypto.getRandomValues` */
  readonly operationId?: () => string;
}

/** The durable queue on a product's side. It survives a crash, a power cut, a holiday offline. */
export interface Outbox {
  /**
   * Saves a record for the EMIS. When the promise resolves, the record is durable here and will be sent, in its chain's order, after the
   * records it refers to; `opId` names the operation from then on.
   *
   * @throws {UnsavableRecordError} when it is no record
   * @throws {OutboxFullError} when there is no room: nothing was saved
   * @example const { opId } = await client.outbox.save('person', { id: 'person-1', givenName: 'Amaranta', roles: ['student'] });
   */
  save(entity: EntityName, record: RawRecord, options?: SaveOptions): Promise<{ readonly opId: string }>;
  /** Lets the EMIS hold a record no more. Durable as {@link Outbox.save} is. */
  remove(entity: EntityName, id: string, options?: SaveOptions): Promise<{ readonly opId: string }>;
  /**
   * Sends in the background until the signal is aborted, for as long as it takes: across outages, `Retry-After`, restarts. Of several
   * processes or tabs that run, one sends; when it ends, another does.
   */
  run(options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Sends what can be sent now, and gives up after four failures in a row. */
  flush(options?: { readonly signal?: AbortSignal }): Promise<FlushResult>;
  /** Ends a pause of {@link Outbox.run}, unless the EMIS asked for it: the line is back, say. Browsers do so by themselves. */
  nudge(): void;
  /** Rows by state. */
  counts(): Promise<Readonly<Record<State, number>>>;
  /** What did not get through and waits for a person, oldest first. Nothing is ever deleted from it but by {@link Outbox.discard}. */
  quarantine(): AsyncIterable<KeptBack>;
  /** What waits for other records to reach the EMIS, and is tried again by itself. */
  waiting(): AsyncIterable<KeptBack>;
  /** The quarantine as NDJSON, line by line: personal data. */
  exportQuarantine(): AsyncIterable<string>;
  /**
   * Puts a corrected record in the place of an operation that was kept back: a new operation, where the old one stood in its chain.
   *
   * @throws {NotInQuarantineError} when the operation is on its way, has arrived, or was replaced
   */
  correct(opId: string, record: RawRecord): Promise<{ readonly opId: string }>;
  /** Sends the same record again, as a new operation in the same place: of a conflict, over what the EMIS holds. */
  resend(opId: string): Promise<{ readonly opId: string }>;
  /** Takes an operation that was kept back away for good, because a person decided so. */
  discard(opId: string): Promise<void>;
  /** What became of an operation. Asks the EMIS about those that have left. */
  outcome(opId: string, options?: { readonly signal?: AbortSignal }): Promise<OperationOutcome>;
  /** The version of a record that came of the last operation of this outbox that the EMIS took. */
  version(entity: EntityName, id: string): Promise<string | undefined>;
  /** Listens to an event; returns the function that ends it. A listener that throws ends the sending during which it was told; nothing is lost. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: (payload: OutboxEvents[Name]) => void): () => void;
  /** Closes the store. Abort `run` first. */
  close(): Promise<void>;
}
