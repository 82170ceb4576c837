import { backoff } from '../backoff.ts';

/** How an outbox waits in the background. */
export interface PatienceOptions {
  /** After the first failure at most this many milliseconds pass; after each further one twice as many. @default 1000 */
  readonly baseMs?: number;
  /** No pause of our own is longer, in milliseconds. @default 900000, a quarter of an hour */
  readonly capMs?: number;
  /** A pause that the EMIS asks for is kept up to this many milliseconds. @default 86400000, a day */
  readonly maxRetryAfterMs?: number;
}

/** A request after a failure is no larger: it finds out whether the EMIS is back, and is not the first wave. */
const PROBE_RECORDS = 20;
/** A first batch; each that gets through doubles the next. */
const FIRST_RECORDS = 100;

/**
 * The circuit to one EMIS: closed while requests get through; after a failure open for a pause with full jitter under a ceiling that doubles,
 * or for as long as the EMIS asks; then half open for a small request. Unlimited, since what is in an outbox has nowhere else to go.
 */
export class Patience {
  readonly #options: Required<PatienceOptions>;
  readonly #random: () => number;
  #failures = 0;
  #records = FIRST_RECORDS;

  constructor(options: PatienceOptions, random: () => number) {
    this.#options = { baseMs: 1000, capMs: 900_000, maxRetryAfterMs: 86_400_000, ...options };
    this.#random = random;
  }

  /** Failures since the last success. */
  get failures(): number {
    return this.#failures;
  }

  /** Operations that the next request may carry. */
  get records(): number {
    return this.#failures > 0 ? Math.min(this.#records, PROBE_RECORDS) : this.#records;
  }

  succeeded(most: number): void {
    this.#failures = 0;
    this.#records = Math.min(most, this.#records * 2);
  }

  /** How long to stay away now, in milliseconds. */
  failed(askedMs: number | undefined): number {
    this.#failures++;
    this.#records = Math.max(1, Math.ceil(this.#records / 2));
    if (askedMs !== undefined) return Math.min(askedMs, this.#options.maxRetryAfterMs);
    return this.pause(this.#failures);
  }

  /** A pause of our own after so many failures. */
  pause(failures: number): number {
    return backoff(failures, { ...this.#options, random: this.#random });
  }

  /** The EMIS refused a request of so many operations because of one of them: the next is half as large. */
  halve(sent: number): void {
    this.#records = Math.max(1, Math.floor(sent / 2));
  }
}
