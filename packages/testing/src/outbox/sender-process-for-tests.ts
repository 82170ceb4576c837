// A product in a process of its own, which dies where it is told to. Run with its settings as JSON.
import { type ClientOptions, createClient } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import { durableOutbox, type OutboxStore } from '@emis-sdk/client/outbox';

export interface SenderSettings {
  readonly path: string;
  readonly url: string;
  readonly privateKey: ClientOptions['privateKey'];
  /** Names the process to the EMIS. */
  readonly language: 'en' | 'es' | 'pt';
  /** Records to save, and the first of their numbers. */
  readonly count: number;
  readonly from: number;
  /**
   * The process kills itself at this step, counted over all calls of the store; 0 for never. The first life counts from when all
   * people are saved: a mark of somebody whom nobody ever saved would rightly wait for good.
   */
  readonly dieAt: number;
}

const PEOPLE = 7;
const settings = JSON.parse(process.argv[2] ?? '{}') as SenderSettings;
let steps = 0;
let counting = settings.from > 0;

/** Dies before or after each call of the store, which stands between all that matters: saved, marked as sent, answered, settled. */
function mortal(store: OutboxStore): OutboxStore {
  const step = () => {
    if (counting && ++steps === settings.dieAt) process.kill(process.pid, 'SIGKILL');
  };
  return new Proxy(store, {
    get(target, name: keyof OutboxStore) {
      const method = target[name] as ((...args: unknown[]) => unknown) | undefined;
      if (name === 'sealWith' || typeof method !== 'function') return method?.bind(target);
      return async (...args: unknown[]) => {
        step();
        const result = await method.apply(target, args);
        step();
        return result;
      };
    },
  });
}

const store = openSqliteStore(settings.path);
const { outbox } = createClient({
  url: settings.url,
  clientId: 'product-1',
  privateKey: settings.privateKey,
  language: settings.language,
  outbox: durableOutbox({
    store: settings.dieAt > 0 ? mortal(store) : store,
    keys: [{ id: 'test', key: new Uint8Array(32).fill(5) }],
    profile: { id: 'international', edition: '2026' },
    pollMs: 100,
    patience: { capMs: 200 },
  }),
});

const stop = new AbortController();
const running = outbox.run({ signal: stop.signal });
for (let number = settings.from; number < settings.from + settings.count; number++) {
  const person = `p${number % PEOPLE}`;
  // The first of each chain is the person; a record is saved once, whatever becomes of it.
  const saved =
    number < PEOPLE
      ? await outbox.save('person', { id: person })
      : await outbox.save('mark', { id: `m${number}`, studentId: person });
  process.stdout.write(`${JSON.stringify({ number, ...saved })}\n`);
  counting ||= number + 1 === PEOPLE;
}
for (;;) {
  const { pending, sent, waiting } = await outbox.counts();
  if (pending + sent + waiting === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 10));
}
stop.abort();
await running;
await outbox.close();
process.stdout.write('{"empty":true}\n');
