import { expect, it } from 'vitest';
import { openIndexedDbStore } from './indexeddb-store.ts';

/** A request that is answered a moment later. */
function answered<T extends object>(request: T, then: (request: T & { onsuccess?: () => void }) => void = () => {}): T {
  queueMicrotask(() => {
    then(request);
    (request as { onsuccess?: () => void }).onsuccess?.();
  });
  return request;
}

/** As much of IndexedDB as it takes to see how transactions are asked for. What the real one makes of it is tried in a browser. */
function watchedFactory(asked: [IDBTransactionMode | undefined, IDBTransactionOptions | undefined][]): IDBFactory {
  const found = { sequence: 1, opId: 'a', state: 'pending', content: new Uint8Array() };
  const objectStore = () => ({
    add: () => answered({ result: 1 }),
    getAll: () => answered({ result: [] }),
    get: () => answered({ result: undefined }),
    delete: () => answered({}),
    put: () => answered({}),
    index: () => ({ get: () => answered({ result: found }), count: () => answered({ result: 0 }) }),
  });
  const database = {
    transaction(_names: string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions) {
      asked.push([mode, options]);
      const transaction: { oncomplete?: () => void; objectStore: typeof objectStore } = { objectStore };
      // Behind the answers to all requests of the transaction.
      setImmediate(() => transaction.oncomplete?.());
      return transaction;
    },
    close() {},
  };
  return { open: () => answered({ result: database }) } as unknown as IDBFactory;
}

it('asks that whatever it adds, changes or drops is on the disk before it counts as saved', async () => {
  const asked: [IDBTransactionMode | undefined, IDBTransactionOptions | undefined][] = [];
  const store = await openIndexedDbStore('outbox', { indexedDB: watchedFactory(asked), locks: {} as LockManager });
  const row = { opId: 'b', aggregate: 'c', state: 'pending', content: new Uint8Array() } as const;
  await store.append([row]);
  await store.append([row], { opId: 'a', states: ['pending'] });
  await store.commit({ set: [{ opId: 'a', state: 'sent' }] });
  await store.commit({ drop: ['a'], results: [{ key: 'k', content: new Uint8Array() }] });
  expect(asked).toEqual(Array(4).fill(['readwrite', { durability: 'strict' }]));
  await store.close();
});
