import { OutboxDamagedError, OutboxFullError } from '../outbox/errors.ts';
import { STATES, type State } from '../outbox/states.ts';
import type { OutboxStore, StoredRow } from '../outbox/store.ts';

const FORM = 1;
const [ROWS, RESULTS] = ['rows', 'results'];

export interface IndexedDbOptions {
  /** @default globalThis.indexedDB */
  readonly indexedDB?: IDBFactory;
  /** @default navigator.locks */
  readonly locks?: LockManager;
}

/**
 * Keeps an outbox in IndexedDB, with `strict` durability: a row counts as saved when it is on the disk. All tabs and workers of an origin that open
 * the same name share it; by a Web Lock one of them is the sender. Asks the browser to keep the data (`navigator.storage.persist`), which it may
 * refuse: what a browser may throw away is no place for what must not be lost.
 *
 * @param name of the database
 * @throws {OutboxDamagedError} when the database cannot be opened, or was made by a newer version
 */
export async function openIndexedDbStore(name: string, options: IndexedDbOptions = {}): Promise<OutboxStore> {
  const factory = options.indexedDB ?? globalThis.indexedDB;
  const locks = options.locks ?? navigator.locks;
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
  let database: Promise<IDBDatabase> | undefined = open(factory, name);
  await database;

  /** Does its work in one transaction, and resolves with what it came to when that is on the disk. */
  async function within<T>(
    mode: IDBTransactionMode,
    work: (rows: IDBObjectStore, results: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    database ??= open(factory, name);
    const opened = await database;
    // A browser may close it, when the user clears data, say. What is saved next opens it anew.
    opened.onclose = () => {
      database = undefined;
    };
    try {
      const transaction = opened.transaction([ROWS, RESULTS], mode, { durability: 'strict' });
      const done = ended(transaction);
      // Its failure is told by the end of the transaction.
      const result = work(transaction.objectStore(ROWS), transaction.objectStore(RESULTS));
      result.catch(() => abort(transaction));
      await done;
      return await result;
    } catch (error) {
      throw typed(error);
    }
  }

  const find = (rows: IDBObjectStore, opId: string) => asked<StoredRow | undefined>(rows.index('opId').get(opId));

  return {
    append: (added, replaces) =>
      within('readwrite', async (rows) => {
        if (replaces) {
          const old = await find(rows, replaces.opId);
          if (!old || !replaces.states.includes(old.state)) return undefined;
          rows.delete(old.sequence);
        }
        const keys = await Promise.all(added.map((row) => asked(rows.add(row))));
        return keys.map(Number);
      }),
    scan: ({ after, limit, state }) =>
      within('readonly', (rows) =>
        state === undefined
          ? asked<StoredRow[]>(rows.getAll(IDBKeyRange.lowerBound(after, true), limit))
          : asked<StoredRow[]>(
              rows.index('state').getAll(IDBKeyRange.bound([state, after], [state, Infinity], true), limit),
            ),
      ),
    read: (opIds) =>
      within('readonly', async (rows) => {
        const found = await Promise.all(opIds.map((opId) => find(rows, opId)));
        return found.filter((row) => row !== undefined);
      }),
    commit: ({ set = [], drop = [], results: kept = [] }) =>
      within('readwrite', async (rows, results) => {
        const changed = await Promise.all(
          [...set, ...drop.map((opId) => ({ opId }))].map(async (change) => {
            const row = await find(rows, change.opId);
            if (!row) return change.opId;
            if ('state' in change) rows.put({ ...row, state: change.state, content: change.content ?? row.content });
            else rows.delete(row.sequence);
            return undefined;
          }),
        );
        for (const { key, content } of kept) results.put(content, key);
        return changed.filter((opId) => opId !== undefined);
      }),
    results: (keys) =>
      within('readonly', async (_rows, results) => {
        const found = await Promise.all(
          keys.map(async (key) => [key, await asked<Uint8Array<ArrayBuffer> | undefined>(results.get(key))] as const),
        );
        return new Map(found.flatMap(([key, content]) => (content ? [[key, content] as const] : [])));
      }),
    counts: () =>
      within('readonly', async (rows) => {
        const range = (state: State) => IDBKeyRange.bound([state, 0], [state, Infinity]);
        const counted = STATES.map(
          async (state) => [state, await asked(rows.index('state').count(range(state)))] as const,
        );
        return Object.fromEntries(await Promise.all(counted)) as Record<State, number>;
      }),
    hold: () => {
      const { promise, resolve, reject } = Promise.withResolvers<(() => Promise<void>) | undefined>();
      const released = Promise.withResolvers<void>();
      const request = locks.request(`emis-outbox ${name}`, { ifAvailable: true }, async (lock) => {
        resolve(
          lock
            ? async () => {
                released.resolve();
                await request;
              }
            : undefined,
        );
        if (lock) await released.promise;
      });
      request.catch(reject);
      return promise;
    },
    async close() {
      (await database)?.close();
    },
  };
}

async function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, FORM);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore(ROWS, { keyPath: 'sequence', autoIncrement: true });
    rows.createIndex('opId', 'opId', { unique: true });
    rows.createIndex('state', ['state', 'sequence']);
    request.result.createObjectStore(RESULTS);
  };
  try {
    const database = await asked(request);
    // A newer version in another tab waits for this one to let go.
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    const full = typed(error);
    if (full !== error) throw full;
    throw new OutboxDamagedError(
      'the browser cannot open its database, or it was made by a newer version of this SDK',
      { cause: error },
    );
  }
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The end of a transaction. One that runs out of room is aborted, and may say so nowhere else. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted', 'AbortError'));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function typed(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? new OutboxFullError({ cause: error })
    : error;
}
