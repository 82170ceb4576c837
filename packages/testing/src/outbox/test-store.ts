import type { NewRow, OutboxStore } from '@emis-sdk/client/outbox';

/** A place for rows that is tried out. */
export interface StoreUnderTest {
  /** Opens the store; a second time, the same rows are there: by a second connection, as another process or tab has it. */
  open(): Promise<OutboxStore>;
}

/** One promise of `OutboxStore`, and what shows that a store keeps it. */
export interface StoreTrial {
  readonly name: string;
  /** @throws {Error} that says what the store did instead */
  run(place: StoreUnderTest): Promise<void>;
}

/**
 * Tries out whether a store of one's own does what an outbox needs, in memory or on whatever disk.
 *
 * @param it registers a test: that of vitest, jest or `node:test`, or a function of one's own
 * @param make gives an empty place for each test
 * @example testStore(it, async () => ({ open: () => openMyStore(emptyFolder()) }));
 */
export function testStore(
  it: (name: string, run: () => Promise<void>) => unknown,
  make: () => Promise<StoreUnderTest>,
): void {
  for (const { name, run } of STORE_TRIALS) it(name, async () => run(await make()));
}

/** The tests by themselves, for whoever runs them elsewhere: in a browser, say. */
export const STORE_TRIALS: readonly StoreTrial[] = [
  {
    name: 'keeps rows in the order in which they were stored, as they were',
    async run({ open }) {
      const store = await open();
      const first = await store.append([row('a'), row('b')]);
      const second = await store.append([row('c', { content: bytes(0, 255, 128), aggregate: 'é😀' })]);
      const [one, two, three] = [...(first ?? []), ...(second ?? [])];
      same([one, two, three].every(Number.isSafeInteger), true, 'sequences are whole numbers');
      same(Number(one) < Number(two) && Number(two) < Number(three), true, 'sequences grow');
      const found = await store.scan({ after: 0, limit: 10 });
      same(found.map(plain), [
        { opId: 'a', aggregate: 'chain', state: 'pending', content: [1, 2, 3], sequence: one },
        { opId: 'b', aggregate: 'chain', state: 'pending', content: [1, 2, 3], sequence: two },
        { opId: 'c', aggregate: 'é😀', state: 'pending', content: [0, 255, 128], sequence: three },
      ]);
      same(ids(await store.scan({ after: Number(one), limit: 1 })), ['b'], 'a page');
      same(ids(await store.scan({ after: Number(three), limit: 10 })), [], 'behind the last');
      same(ids(await store.read(['c', 'nobody', 'a'])).sort(), ['a', 'c'], 'by id');
      same((await store.append([]))?.length, 0, 'no rows');
      await store.close();
    },
  },
  {
    name: 'lists and counts rows by state',
    async run({ open }) {
      const store = await open();
      same(await store.counts(), { pending: 0, sent: 0, waiting: 0, quarantined: 0 });
      const rows = Array.from({ length: 20 }, (_, index) =>
        row(`r${index}`, index % 2 ? { state: 'quarantined' } : {}),
      );
      await store.append(rows);
      same(await store.counts(), { pending: 10, sent: 0, waiting: 0, quarantined: 10 });
      const [first, ...more] = await store.scan({ after: 0, limit: 3, state: 'quarantined' });
      same(ids([first, ...more]), ['r1', 'r3', 'r5']);
      same(ids(await store.scan({ after: first?.sequence ?? 0, limit: 2, state: 'quarantined' })), ['r3', 'r5']);
      await store.close();
    },
  },
  {
    name: 'changes rows, lets them leave and keeps results in one go, and names rows that are not there',
    async run({ open }) {
      const store = await open();
      await store.append([row('a'), row('b'), row('c')]);
      const missing = await store.commit({
        set: [
          { opId: 'a', state: 'sent' },
          { opId: 'b', state: 'quarantined', content: bytes(9) },
          { opId: 'nobody', state: 'sent' },
        ],
        drop: ['c', 'no-one'],
        results: [{ key: 'k', content: bytes(7) }],
      });
      same([...missing].sort(), ['no-one', 'nobody']);
      same(
        (await store.scan({ after: 0, limit: 9 })).map(plain).map(({ opId, state, content }) => [opId, state, content]),
        [
          ['a', 'sent', [1, 2, 3]],
          ['b', 'quarantined', [9]],
        ],
      );
      await store.commit({ results: [{ key: 'k', content: bytes(8) }] });
      const results = await store.results(['k', 'unknown']);
      same(
        [...results].map(([key, content]) => [key, [...content]]),
        [['k', [8]]],
      );
      same(await store.commit({}), []);
      await store.close();
    },
  },
  {
    name: 'never gives a sequence twice, not even after all rows have left',
    async run({ open }) {
      const store = await open();
      const [before] = (await store.append([row('a')])) ?? [];
      await store.commit({ drop: ['a'] });
      await store.close();
      const again = await open();
      const [after] = (await again.append([row('b')])) ?? [];
      same(Number(after) > Number(before), true, `${after} comes after ${before}`);
      await again.close();
    },
  },
  {
    name: 'puts a row in the place of another only where that is in one of the states named',
    async run({ open }) {
      const store = await open();
      await store.append([row('sent', { state: 'sent' }), row('bad', { state: 'quarantined' })]);
      const states = ['waiting', 'quarantined'] as const;
      same(await store.append([row('x')], { opId: 'sent', states }), undefined, 'of one that is on its way');
      same(await store.append([row('x')], { opId: 'nobody', states }), undefined, 'of one that is not there');
      same((await store.append([row('good')], { opId: 'bad', states }))?.length, 1, 'of one in quarantine');
      same(await store.append([row('late')], { opId: 'bad', states }), undefined, 'of one that was replaced');
      same(ids(await store.scan({ after: 0, limit: 9 })), ['sent', 'good']);
      await store.close();
    },
  },
  {
    name: 'stores all rows of a call or none',
    async run({ open }) {
      const store = await open();
      await store.append([row('a')]);
      const failed = await store.append([row('b'), row('a')]).then(
        () => false,
        () => true,
      );
      same(failed, true, 'an id that is there already is refused');
      same(ids(await store.scan({ after: 0, limit: 9 })), ['a']);
      same((await store.append([row('c')]))?.length, 1, 'and the store goes on');
      await store.close();
    },
  },
  {
    name: 'shows to one connection what another has stored, in order',
    async run({ open }) {
      const [one, two] = [await open(), await open()];
      const writes = Array.from({ length: 40 }, (_, index) => (index % 2 ? one : two).append([row(`r${index}`)]));
      let seen: string[] = [];
      let after = 0;
      for (let looks = 0; looks < 10; looks++) {
        for (const { opId, sequence } of await one.scan({ after, limit: 7 })) {
          seen = [...seen, opId];
          after = sequence;
        }
        await writes[looks * 4];
      }
      await Promise.all(writes);
      for (const { opId } of await one.scan({ after, limit: 100 })) seen = [...seen, opId];
      same(seen.length, 40, 'no row came before the place that was read already');
      same(ids(await two.scan({ after: 0, limit: 100 })), seen);
      await one.close();
      await two.close();
    },
  },
  {
    name: 'lets one be the sender at a time',
    async run({ open }) {
      const [one, two] = [await open(), await open()];
      const release = await one.hold();
      same(typeof release, 'function', 'the first');
      same(await two.hold(), undefined, 'the second, by another connection');
      same(await one.hold(), undefined, 'the second, by the same connection');
      await release?.();
      const next = await two.hold();
      same(typeof next, 'function', 'the second, after the first has ended');
      await next?.();
      await one.close();
      await two.close();
    },
  },
];

function row(opId: string, more: Partial<NewRow> = {}): NewRow {
  return { opId, aggregate: 'chain', state: 'pending', content: bytes(1, 2, 3), ...more };
}

function bytes(...values: number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

function plain<T extends { readonly content: Uint8Array }>(
  stored: T,
): Omit<T, 'content'> & { readonly content: number[] } {
  return { ...stored, content: [...stored.content] };
}

function ids(rows: readonly ({ readonly opId: string } | undefined)[]): string[] {
  return rows.flatMap((one) => one?.opId ?? []);
}

function same(found: unknown, wanted: unknown, about = 'what the store gives'): void {
  const [a, b] = [sorted(found), sorted(wanted)];
  if (a !== b) throw new Error(`${about}: ${a} instead of ${b}`);
}

/** JSON with the fields of objects in order, as stores need not keep that. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_name, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort())
        : inner,
    ) ?? 'nothing'
  );
}
