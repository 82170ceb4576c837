import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type WhereToOptions, whereTo } from './where-to.ts';

/** A hint on its way. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of an attempt. `refused`: the address leads inside, or is none; nothing was opened. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly fault: string };

export interface DeliverOptions extends WhereToOptions {
  /** For the whole attempt. @default 15000 */
  readonly timeoutMs?: number;
}

/**
 * Brings one hint to an address, once. Never rejects.
 *
 * The name is resolved here, every address that it has must be public, and the connection goes to one of those that were looked at: a
 * name that leads elsewhere a moment later gains nothing. A redirect is a failure and is not followed. What is answered is not read.
 */
export async function deliver(delivery: Delivery, options: DeliverOptions = {}): Promise<Outcome> {
  const to = await whereTo(delivery.url, options);
  if (to.kind === 'refused') return to;
  if (to.kind === 'not-found') return { kind: 'failed', fault: 'name-not-found' };
  return await post(to.url, to.lookup, delivery, options.timeoutMs ?? 15_000);
}

async function post(
  url: URL,
  lookup: LookupFunction,
  { headers, body }: Delivery,
  timeoutMs: number,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup,
  };
  return await new Promise((settle) => {
    const sent = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
      answer.destroy();
      settle(outcomeOf(answer.statusCode ?? 0));
    });
    sent.on('error', () => settle({ kind: 'failed', fault: signal.aborted ? 'timeout' : 'no-answer' }));
    sent.end(body);
  });
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  return status === 410 ? { kind: 'gone' } : { kind: 'failed', fault: `status ${status}` };
}
