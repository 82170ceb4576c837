import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { addressFault, hostOf, isPublic, type Resolve, resolveByDns } from './public-address.ts';

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

export interface DeliverOptions {
  readonly resolve?: Resolve;
  /** For trying things out: this machine, over plain http. */
  readonly insideAllowed?: boolean;
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
  const { resolve = resolveByDns, insideAllowed = false, timeoutMs = 15_000 } = options;
  if (addressFault(delivery.url, insideAllowed)) return { kind: 'refused' };
  const url = new URL(delivery.url);
  const host = hostOf(url);
  let addresses: readonly string[];
  try {
    addresses = isIP(host) ? [host] : await resolve(host);
  } catch {
    return { kind: 'failed', fault: 'name-not-found' };
  }
  const [address] = addresses;
  if (address === undefined) return { kind: 'failed', fault: 'name-not-found' };
  if (!insideAllowed && !addresses.every(isPublic)) return { kind: 'refused' };
  return await post(url, address, delivery, timeoutMs);
}

async function post(url: URL, address: string, { headers, body }: Delivery, timeoutMs: number): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: (_name, { all }, found) => {
      const family = isIP(address);
      if (all) found(null, [{ address, family }]);
      else found(null, address, family);
    },
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
