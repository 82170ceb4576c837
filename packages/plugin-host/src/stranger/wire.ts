/** What is put behind the wall. */
export interface GuestTask {
  /** The engine, with its memory capped. */
  readonly engine: WebAssembly.Module;
  readonly code: string;
  /** What `setup` is given, as JSON. */
  readonly start: string;
  readonly limits: ThreadLimits;
}

/** What the thread itself looks after. Time is not among it: the thread is killed from outside. */
export interface ThreadLimits {
  readonly memoryBytes: number;
  readonly outputBytes: number;
  readonly hostCalls: number;
  readonly logBytes: number;
}

/** What a thread is asked. */
export interface AskMessage {
  readonly type: 'ask';
  /** Something that goes on over several calls, in an instance of its own; none: a call that leaves nothing behind. */
  readonly session?: number;
  /** Of a session: whether it is over with this call. */
  readonly last?: boolean;
  /** Without a session: whether nothing of an earlier call may be left. */
  readonly fresh: boolean;
  readonly task: string;
}
/** What the broker answers to a call of the guest. */
export interface AnswerMessage {
  readonly type: 'answer';
  readonly text: string;
}
export type ToThread = AskMessage | AnswerMessage;

/** Which limit was broken. Time and input are found outside. */
export type BrokenLimit = 'time' | 'memory' | 'input' | 'output' | 'calls';

export type FromThread =
  /** What a task came to, as JSON: `{ value }`, or `{ thrown }`. */
  | { readonly type: 'done'; readonly text: string }
  | { readonly type: 'thrown'; readonly said: string }
  | { readonly type: 'limit'; readonly limit: BrokenLimit }
  /** The guest asks the broker for something, and waits. */
  | { readonly type: 'call'; readonly name: string; readonly args: string }
  | { readonly type: 'log'; readonly line: string };

/** Places of the two counters. */
export const SAID = 0;
export const ANSWERED = 1;
