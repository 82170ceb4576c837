import { NetworkError, ProblemError } from '@emis-sdk/client';
import { memoryStore, openOutbox } from '@emis-sdk/client/outbox';
import { type Random, randomOfPart } from '../random.ts';
import { OperationsEmis } from './operations-emis-for-tests.ts';

const MINUTE = 60_000;

/** When nothing is answered, in milliseconds. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** What an outage did to many products together. */
export interface Load {
  /** Requests in each minute, of all products. */
  readonly minutes: readonly number[];
  readonly requests: number;
  /** Saves, and how many of them took effect, once. */
  readonly saved: number;
  readonly arrived: number;
}

/**
 * Some hours of many products in simulated time, each of which saves about once a minute. They share nothing but the hours in which the EMIS does not
 * answer, so they are lived through one after the other.
 */
export async function liveThrough(
  products: number,
  { seed, lengthMs, outage }: { seed: number; lengthMs: number; outage: Outage | undefined },
): Promise<Load> {
  const minutes = Array.from({ length: Math.ceil(lengthMs / MINUTE) + 60 }, () => 0);
  let [saved, arrived] = [0, 0];
  for (let product = 0; product < products; product++) {
    const one = await liveOne(randomOfPart(seed, product), { lengthMs, outage });
    for (const at of one.requests) {
      const minute = Math.min(minutes.length - 1, Math.floor(at / MINUTE));
      minutes[minute] = (minutes[minute] ?? 0) + 1;
    }
    saved += one.saved;
    arrived += one.arrived;
  }
  return { minutes, requests: minutes.reduce((sum, count) => sum + count, 0), saved, arrived };
}

async function liveOne(random: Random, { lengthMs, outage }: { lengthMs: number; outage: Outage | undefined }) {
  const emis = new OperationsEmis();
  const requests: number[] = [];
  const saves = Array.from({ length: Math.round(lengthMs / MINUTE) }, () => random.int(0, lengthMs)).sort(
    (a, b) => a - b,
  );
  const total = saves.length;
  // One half meets a gateway that says 503, the other no listener at all.
  const refused = random.percent(50);
  let [now, operations] = [0, 0];
  const life = new AbortController();
  const meet = () => {
    requests.push(now);
    if (!outage || now < outage.from || now >= outage.to) return;
    const asked = { method: 'POST', path: '/v1/operations' };
    if (refused) throw new NetworkError(asked);
    throw new ProblemError(asked, { type: 'x', title: 'Unavailable', status: 503, code: 'unavailable' });
  };
  const outbox = openOutbox({
    store: memoryStore(),
    keys: 'unsealed',
    line: {
      limits: async () => emis.limits,
      send: async (batch) => {
        meet();
        return emis.apply(structuredClone(batch) as Parameters<typeof emis.apply>[0]);
      },
      ask: async (opId) => emis.ask(opId),
    },
    clock: () => new Date(Date.parse('2026-03-02') + now),
    elapsed: () => now,
    random: () => random.int(0, 1_000_000) / 1_000_000,
    operationId: () => `00000000-0000-7000-8000-${String(++operations).padStart(12, '0')}`,
    // Nobody else writes into this store: a quiet product has nothing to look for.
    pollMs: 120 * MINUTE,
    async sleep(ms, signal) {
      const end = now + ms;
      for (let next = saves[0]; next !== undefined && next <= end; next = saves[0]) {
        saves.shift();
        now = Math.max(now, next);
        await outbox.save('person', { id: `p${operations}`, givenName: 'Amaranta' });
        if (signal?.aborted) throw signal.reason;
      }
      now = end;
      // Everything is saved, and the outbox is quiet or has had its longest pause.
      if (saves.length === 0 && (emis.applied.length === total || now > lengthMs + 30 * MINUTE)) life.abort();
      signal?.throwIfAborted();
    },
  });
  await outbox.run({ signal: life.signal });
  const arrived = new Set(emis.applied.map(({ opId }) => opId)).size;
  return { requests, saved: total, arrived: arrived === emis.applied.length ? arrived : Number.NaN };
}
