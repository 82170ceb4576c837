import { openIndexedDbStore } from '@emis-sdk/client/browser';
import { openBrowserKeys } from '@emis-sdk/client/browser-keys';
import { type Outbox, openOutbox } from '@emis-sdk/client/outbox';
import { STORE_TRIALS } from './test-store.ts';

/** What a test may ask of the page. */
export interface OutboxPage {
  /** Opens the keys of the browser four times, the last ones of another EMIS: their ids, and whether the private one can be read. */
  openKeys(): Promise<{ kids: string[]; readable: boolean }>;
  /** Runs the trials of stores: what went wrong, by name. */
  tryStore(): Promise<Record<string, string>>;
  /** What the browser understood of how durable transactions that write shall be: each kind once. */
  durabilities(): Promise<IDBTransactionDurability[]>;
  /** Saves so many records of a person of this tab, and sends until told to stop. Gives the ids of the operations. */
  saveAndRun(tab: string, count: number): Promise<string[]>;
  /** Resolves when nothing is left to send. */
  untilEmpty(): Promise<void>;
  /** Saves records of so many characters until there is no more room: how many were saved, and the code of the error. */
  fill(characters: number): Promise<{ saved: number; code: string | undefined; pending: number }>;
}

const key = new Uint8Array(32).fill(7);
let shared: Promise<Outbox> | undefined;

async function openShared(): Promise<Outbox> {
  const store = await openIndexedDbStore('shared');
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
    return await answer.json();
  };
  return openOutbox({
    store,
    keys: [{ id: '2026', key }],
    pollMs: 50,
    line: {
      limits: async () => ({ records: 50, bytes: 1_000_000, retentionMs: 1e12 }),
      send: (operations) => post('/send', operations),
      ask: async () => undefined,
    },
  });
}

const understood = new Set<IDBTransactionDurability>();
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof begin>) {
  const transaction = begin.apply(this, asked);
  if (transaction.mode !== 'readonly') understood.add(transaction.durability);
  return transaction;
};

const page: OutboxPage = {
  durabilities: async () => [...understood],
  async openKeys() {
    const [first, second] = await Promise.all([openBrowserKeys('emis'), openBrowserKeys('emis')]);
    const third = await openBrowserKeys('emis');
    const other = await openBrowserKeys('other');
    const readable = await crypto.subtle.exportKey('jwk', third.signingKey.key).then(
      () => true,
      () => false,
    );
    return { kids: [first, second, third, other].map(({ publicKey }) => publicKey.kid ?? ''), readable };
  },
  async tryStore() {
    const failures: Record<string, string> = {};
    for (const [index, { name, run }] of STORE_TRIALS.entries()) {
      try {
        await run({ open: () => openIndexedDbStore(`trial-${index}`) });
      } catch (error) {
        failures[name] = String(error);
      }
    }
    return failures;
  },
  async saveAndRun(tab, count) {
    shared ??= openShared();
    const outbox = await shared;
    const saves = Array.from({ length: count }, (_, index) =>
      outbox.save('mark', { id: `${tab}-${index}`, studentId: `person-${tab}-${index % 5}` }),
    );
    const opIds = (await Promise.all(saves)).map(({ opId }) => opId);
    outbox.run().catch((error: unknown) => {
      document.title = String(error);
    });
    return opIds;
  },
  async untilEmpty() {
    shared ??= openShared();
    const outbox = await shared;
    for (;;) {
      const { pending, sent } = await outbox.counts();
      if (pending + sent === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
  async fill(characters) {
    const store = await openIndexedDbStore('full');
    const line = { limits: async () => Promise.reject(new Error()), send: async () => [], ask: async () => undefined };
    const outbox = openOutbox({ store, keys: [{ id: '2026', key }], line });
    for (let saved = 0; ; saved++) {
      try {
        await outbox.save('person', { id: `p${saved}`, notes: 'x'.repeat(characters) });
      } catch (error) {
        const { code } = error as { code?: string };
        return { saved, code, pending: (await outbox.counts()).pending };
      }
      if (saved > 1000) return { saved, code: undefined, pending: (await outbox.counts()).pending };
    }
  },
};

Object.assign(globalThis, { outboxPage: page });
