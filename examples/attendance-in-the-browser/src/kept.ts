const STORE = 'kept';

/** Reads what this device keeps under a name. */
export function read<T>(name: string): Promise<T | undefined> {
  return within('readonly', (store) => store.get(name) as IDBRequest<T | undefined>);
}

/** Keeps a value, which may be a key that nobody can read. Resolves when it is on the disk. */
export async function write(name: string, value: unknown): Promise<void> {
  await within('readwrite', (store) => store.put(value, name));
}

/** What is kept under a name; made when it is first asked for, by one tab of several. */
export async function kept<T>(name: string, make: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`kept ${name}`, async () => {
    const known = await read<T>(name);
    if (known !== undefined) return known;
    const made = await make();
    await write(name, made);
    return made;
  });
}

async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('attendance', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}
