import { Refusal } from './refusal.ts';

/** How many requests a client may make. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Clients remembered at most; the one that has been quiet for longest is forgotten first, and has its whole share again. */
const CLIENTS = 10_000;

/** Counts requests by client, in this process: with several servers, each lets through its own share. */
export class RateLimits {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /**
   * Takes one request of a client's share, which fills up again evenly.
   *
   * @returns headers of draft-ietf-httpapi-ratelimit-headers
   * @throws {Refusal} `too-many-requests`
   */
  take(clientId: string, now: Date): Record<string, string> {
    const { requests, seconds } = this.#limit;
    const perMs = requests / (seconds * 1000);
    const known = this.#buckets.get(clientId) ?? { left: requests, at: now.getTime() };
    const left = Math.min(requests, known.left + Math.max(0, now.getTime() - known.at) * perMs);
    const allowed = left >= 1;
    const bucket = { left: allowed ? left - 1 : left, at: now.getTime() };
    this.#buckets.delete(clientId);
    this.#buckets.set(clientId, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > CLIENTS && oldest !== undefined) this.#buckets.delete(oldest);
    const wait = Math.ceil(Math.max(0, 1 - bucket.left) / perMs / 1000);
    const headers = {
      'ratelimit-policy': `"client";q=${requests};w=${seconds}`,
      ratelimit: `"client";r=${Math.floor(bucket.left)};t=${wait}`,
    };
    if (allowed) return headers;
    throw new Refusal('too-many-requests', { headers: { ...headers, 'retry-after': String(Math.max(1, wait)) } });
  }
}
