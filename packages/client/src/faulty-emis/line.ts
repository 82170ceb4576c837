import { type ClientOptions, createClient, type EmisClient, generateKeyPair, type Outgoing } from '../index.ts';
import { FaultyEmis } from './faulty-emis.ts';

const keys = await generateKeyPair();

export const PROFILE = { profile: { id: 'international', edition: '2026' } };

/** A faulty EMIS, a client of it that never really waits, and the pauses it would have made. */
export async function connect(options: Partial<ClientOptions> = {}): Promise<{
  emis: FaultyEmis;
  client: EmisClient;
  pauses: number[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}> {
  const emis = await new FaultyEmis().listen();
  emis.publicKey = keys.publicKey;
  const pauses: number[] = [];
  const client = createClient({
    url: emis.url,
    clientId: 'product-1',
    privateKey: keys.privateKey,
    ...options,
    retry: { random: () => 1, sleep: async (ms) => void pauses.push(ms), ...options.retry },
  });
  return { emis, client, pauses, close: () => emis.close(), [Symbol.asyncDispose]: () => emis.close() };
}

/** Schools `s0`, `s1`… */
export function schools(count: number): Outgoing[] {
  return Array.from({ length: count }, (_, index) => ({
    entity: 'school',
    record: { id: `s${index}`, name: `School ${index}` },
  }));
}

/** What a promise was rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );
}

/** All that a source gives. */
export async function collected<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}
