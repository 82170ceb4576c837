import type { PausedWebhook, RecordReceipt, WireFinding } from '@emis-sdk/protocol';
import { EventEmitter } from 'eventemitter3';

/** How far a submission has come. */
export interface Progress {
  readonly submissionId: string;
  /** Records sent and answered for. */
  readonly submitted: number;
  /** Records kept back because they depend on a rejected one. */
  readonly held: number;
}

/** A request is about to be sent again. */
export interface Retry {
  readonly method: string;
  /** The path of the request, without its query. */
  readonly path: string;
  /** The attempt to come: 2 is the first repetition. */
  readonly attempt: number;
  /** The pause before it, in milliseconds. */
  readonly delayMs: number;
  /** Why: the HTTP status, or the code of the error when there was no answer. */
  readonly because: number | string;
}

/** What a client tells while it works: the name of each event and what it carries. */
export interface ClientEvents {
  readonly progress: Progress;
  readonly receipt: RecordReceipt & { readonly submissionId: string };
  /** What the EMIS found in a record: an event for each finding, also of records that it took. */
  readonly finding: FindingOf<RecordReceipt & { readonly submissionId: string }>;
  readonly retry: Retry;
  /** The EMIS sends no more hints to an address of this product, told as the feed is read: see to it, then resume it. Told once for each pause. */
  readonly webhookPaused: PausedWebhook;
  /** A token was issued. The token itself is never told. */
  readonly token: { readonly expiresAt: Date };
}

/** A finding, with what its receipt says of the record beside. */
export type FindingOf<Receipt> = Omit<Receipt, 'findings'> & WireFinding;

/** Tells what the EMIS said of a record, and each finding of it by itself. */
export function tellReceipt<Receipt extends { readonly findings?: readonly WireFinding[] | undefined }>(
  emit: { (name: 'receipt', payload: Receipt): void; (name: 'finding', payload: FindingOf<Receipt>): void },
  receipt: Receipt,
): void {
  emit('receipt', receipt);
  const { findings = [], ...about } = receipt;
  for (const finding of findings) emit('finding', { ...about, ...finding });
}

export type EmitOf<All> = <Name extends keyof All & string>(name: Name, payload: All[Name]) => void;
export type Emit = EmitOf<ClientEvents>;

/** Typed events: `on` returns the function that ends the listening. */
export class Events<All = ClientEvents> {
  readonly #emitter = new EventEmitter();

  readonly emit: EmitOf<All> = (name, payload) => {
    this.#emitter.emit(name, payload);
  };

  on<Name extends keyof All & string>(name: Name, listener: (payload: All[Name]) => void): () => void {
    this.#emitter.on(name, listener);
    return () => {
      this.#emitter.off(name, listener);
    };
  }
}
