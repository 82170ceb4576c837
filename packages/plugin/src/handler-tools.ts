/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What is asked of another server. */
export interface Call {
  /** @default 'GET' */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A secret setting may stand in a value; the broker puts in what it stands for. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What it answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Calls an origin that a grant names. Rejects when it is refused or fails. */
type Fetch = (url: string, call?: Call) => Promise<Answered>;

/** What a plugin keeps between calls: JSON by names. */
export interface Store {
  get(key: string): Promise<Json | undefined>;
  set(key: string, value: Json): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** What every handler is given whatever its grants. */
interface Always {
  /** For its author at work; such lines may be dropped. */
  log(line: string): void;
}

/**
 * The only door to the outside, as far as the grants open it: a handler of a plugin without `fetchFrom` has no `fetch`, and the compiler says so. The
 * host checks every call again.
 */
export type ToolsFor<Held> = Always &
  (Extract<Held, `fetch ${string}`> extends never ? unknown : { readonly fetch: Fetch }) &
  ('store' extends Held ? { readonly store: Store } : unknown) &
  ('emit event' extends Held
    ? {
        /** Tells whoever listens. The name starts with the id of the plugin; the facts hold nothing personal. */
        emit(event: string, facts?: Readonly<Record<string, string | number>>): Promise<void>;
      }
    : unknown);

/** All tools, as a host hands them to a plugin whose grants open all doors. */
export type Tools = ToolsFor<`fetch ${string}` | 'store' | 'emit event'>;
