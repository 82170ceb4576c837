import type { Language } from '@emis-sdk/model';
import type { Scope } from '@emis-sdk/protocol';
import type { DPoPRequestOptions } from 'oauth4webapi';
import type { Packing } from './compression.ts';
import { InsecureUrlError } from './errors.ts';
import type { SigningKey } from './keys.ts';
import { sleep } from './waiting.ts';

/** When and how often a request is sent again. */
export interface RetryOptions {
  /** Attempts in all, the first one included. @default 4 */
  readonly attempts?: number;
  /** Before the second attempt at most this many milliseconds pass; before each further one twice as many. @default 100 */
  readonly baseMs?: number;
  /** No pause of our own is longer, in milliseconds. @default 20000 */
  readonly capMs?: number;
  /** A pause that the EMIS asks for by `Retry-After` is kept up to this many milliseconds, as far as `deadlineMs` allows. @default 86400000 */
  readonly maxRetryAfterMs?: number;
  /**
   * Milliseconds for a request with all its attempts and the pauses between them. A pause that would take longer is not begun: the caller learns at once
   * how the last attempt ended, and by `retryAfterMs` when to come back. An outbox and uploads have a patience of their own. @default no end
   */
  readonly deadlineMs?: number;
  /** A number from 0 to 1, for the jitter. @default Math.random */
  readonly random?: () => number;
  /** Waits; rejects with the signal's reason when that is aborted first. @default setTimeout */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** What it takes to have a token bound to a key, and to use it. */
export interface TokenBinding {
  /** For the request for a token. */
  readonly request: DPoPRequestOptions;
  /** Sends a request with a token and a new proof for it. */
  send(request: Request, token: string, body: string | Uint8Array<ArrayBuffer> | undefined): Promise<Response>;
}

/** Makes a binding for a client. `seconds` is now, by the clock of the EMIS as far as it is known. */
export type TokenBinder = (
  settings: Pick<Settings, 'fetch' | 'randomUuid'>,
  seconds: () => number,
) => Promise<TokenBinding>;

/** What a client must know of an EMIS and of itself. Only the first three are needed. */
export interface ClientOptions {
  /** The address of the EMIS, with its path if it has one: `https://emis.example.org`. */
  readonly url: string;
  /** The id under which the EMIS registered this product. */
  readonly clientId: string;
  /** The ES256 private key as a JWK, or as a key that cannot be taken out of the platform. It never leaves the client. See {@link generateKeyPair}. */
  readonly privateKey: JsonWebKey | SigningKey;
  /** Binds tokens to a key, so that a stolen one is worth nothing: `boundTokens` of `@emis-sdk/client/bound-tokens`. @default tokens for whoever has them */
  readonly dpop?: TokenBinder;
  /** What the tokens shall allow. @default everything the client was registered for */
  readonly scopes?: readonly Scope[];
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Makes idempotency keys and the ids of assertions; never the same one twice. @default crypto.randomUUID */
  readonly randomUuid?: () => string;
  readonly retry?: RetryOptions;
  /** Milliseconds for one attempt, the reading of the answer included. @default 30000 */
  readonly timeoutMs?: number;
  /** The language in which the EMIS shall word its problems. @default 'en' */
  readonly language?: Language;
  /** Whether bodies over 4 kB travel packed, where the platform can: as gzip, or in a way of its own, such as `zstd` of `@emis-sdk/client/node`. @default true */
  readonly compress?: boolean | Packing;
  /** Allows plain http to other machines than this one: for a closed test network only. @default false */
  readonly allowInsecureUrl?: boolean;
}

/** Options with every gap filled, so that nobody asks again whether one is set. */
export interface Settings extends Required<Omit<ClientOptions, 'scopes' | 'retry' | 'dpop'>> {
  readonly scopes: readonly Scope[] | undefined;
  readonly dpop: TokenBinder | undefined;
  readonly retry: Required<RetryOptions>;
}

/**
 * Fills the gaps.
 *
 * @throws {InsecureUrlError} when the address is plain http to another machine
 * @throws {TypeError} when the address is no http address
 */
export function settingsOf(options: ClientOptions): Settings {
  const allowInsecureUrl = options.allowInsecureUrl ?? false;
  const url = new URL(options.url);
  if (!allowInsecureUrl) assertSecure(url);
  return {
    url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    clientId: options.clientId,
    privateKey: options.privateKey,
    dpop: options.dpop,
    scopes: options.scopes,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock: options.clock ?? (() => new Date()),
    randomUuid: options.randomUuid ?? (() => crypto.randomUUID()),
    retry: {
      attempts: 4,
      baseMs: 100,
      capMs: 20_000,
      maxRetryAfterMs: 86_400_000,
      deadlineMs: Number.POSITIVE_INFINITY,
      random: Math.random,
      sleep,
      ...options.retry,
    },
    timeoutMs: options.timeoutMs ?? 30_000,
    language: options.language ?? 'en',
    compress: options.compress ?? true,
    allowInsecureUrl,
  };
}

/** @throws {InsecureUrlError} when the address is plain http to another machine */
export function assertSecure(url: URL): void {
  if (url.protocol === 'https:') return;
  const local = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'http:' || !local) throw new InsecureUrlError(url.host);
}
