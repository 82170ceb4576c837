import type { AskMessage, BrokenLimit, GuestTask } from './wire.ts';

/** What a call into a plugin came to. `thrown` repeats what the plugin said: it may hold a value of somebody's record. */
export type Outcome =
  | { readonly type: 'done'; readonly text: string }
  | { readonly type: 'thrown'; readonly said: string }
  | { readonly type: 'limit'; readonly limit: BrokenLimit };

export interface ThreadOptions extends GuestTask {
  /** How long a call may take, in milliseconds; the time of what it asks the broker for does not count. */
  readonly timeMs: number;
  /** How long the thread may take until the plugin has been set up, in milliseconds. */
  readonly startMs: number;
  readonly inputBytes: number;
  /** Answers what the guest asks the broker for, as JSON; never throws. While a caller cannot wait, an answer that is not there at once is a refusal. */
  readonly answer: (name: string, args: string) => string | Promise<string>;
  readonly log: (line: string) => void;
}

/** A thread with one plugin behind the wall, as the host sees it: of Node or of a browser. One call at a time. */
export interface WalledThread {
  /** Starts the plugin, if need be anew: what it says of itself, or why it did not start. */
  start(): Promise<Outcome>;
  /** Asks a plugin, and lets the caller do other work meanwhile. */
  ask(message: Omit<AskMessage, 'type'>): Promise<Outcome>;
  /** Asks and waits, without going on with other work: for rules, which are asked by an engine that does not wait. */
  askNow(message: Omit<AskMessage, 'type'>): Outcome;
  close(): Promise<unknown>;
}

export const GONE: Outcome = { type: 'thrown', said: 'the thread is gone' };
/** What a guest is told that asks for something that is not there at once, while a rule is asked. */
export const REFUSED = '{"refused":"not while a rule is asked"}';
