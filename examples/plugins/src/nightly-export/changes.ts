import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { Json, Store } from '@emis-sdk/plugin';

/** A record as it was when it was taken in. */
export type Changed = readonly [entity: EntityName, record: RawRecord];

/** Kept together: one value of the store. */
const IN_A_PAGE = 100;

/**
 * The changes that were not exported yet, in pages: so that noting one does not rewrite all. Pages are numbered; `first` is the oldest that is kept,
 * `last` the one that is being filled.
 */
export async function note(store: Store, change: Changed): Promise<void> {
  const last = await numberAt(store, 'last');
  const page = await pageAt(store, last);
  const full = page.length >= IN_A_PAGE;
  if (full) await store.set('last', last + 1);
  await keep(store, full ? last + 1 : last, full ? [change] : [...page, change]);
}

/** The oldest changes, of at most so many pages, and how to let go of them once they have arrived. */
export async function oldest(
  store: Store,
  pages: number,
): Promise<{ readonly changes: readonly Changed[]; readonly more: boolean; done(): Promise<void> }> {
  const first = await numberAt(store, 'first');
  const last = await numberAt(store, 'last');
  const to = Math.min(last, first + pages - 1);
  // What is noted from now on goes to a page that is not taken here.
  if (to === last) await store.set('last', last + 1);
  const changes: Changed[] = [];
  for (let page = first; page <= to; page++) changes.push(...(await pageAt(store, page)));
  return {
    changes,
    more: to < last,
    async done() {
      await store.set('first', to + 1);
      for (let page = first; page <= to; page++) await store.remove(`page-${page}`);
    },
  };
}

async function numberAt(store: Store, key: string): Promise<number> {
  return Number((await store.get(key)) ?? 0);
}

async function pageAt(store: Store, page: number): Promise<readonly Changed[]> {
  return ((await store.get(`page-${page}`)) ?? []) as unknown as readonly Changed[];
}

async function keep(store: Store, page: number, changes: readonly Changed[]): Promise<void> {
  await store.set(`page-${page}`, changes as unknown as Json);
}
