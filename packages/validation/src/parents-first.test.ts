import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EntityRecord, ParentsFirst } from './parents-first.ts';

/** Any forest of territories: each has a lower number as its parent, or none. */
const forest = fc
  .array(fc.nat(), { maxLength: 30 })
  .map((seeds) =>
    seeds.map((seed, id) => (id > 0 && seed % 3 ? { id: `t${id}`, parentId: `t${seed % id}` } : { id: `t${id}` })),
  );

const item = (record: EntityRecord['record']): EntityRecord => ({ entity: 'territory', record });

it('lets every record out once, each after its parent, in whatever order they come', () => {
  fc.assert(
    fc.property(
      forest.chain((records) => fc.shuffledSubarray(records, { minLength: records.length })),
      (records) => {
        const before = new Set<string>();
        const awaited = new Set<string>();
        for (const { id, parentId } of records as { id: string; parentId?: string }[]) {
          if (parentId !== undefined && !before.has(parentId)) awaited.add(parentId);
          before.add(id);
        }
        const order = new ParentsFirst(awaited);
        const out = records.flatMap((record) => order.take(item(record)));
        expect(order.rest()).toEqual([]);
        expect(out).toHaveLength(records.length);
        const seen = new Set<unknown>();
        for (const { record } of out) {
          expect(record.parentId === undefined || seen.has(record.parentId)).toBe(true);
          seen.add(record.id);
        }
      },
    ),
  );
});

it('lets a record go at once when nobody came too early', () => {
  const order = new ParentsFirst(new Set());
  expect(order.take(item({ id: 'a' }))).toHaveLength(1);
  expect(order.take(item({ id: 'b', parentId: 'a' }))).toHaveLength(1);
});

it('keeps circles, and gives them at the end', () => {
  const order = new ParentsFirst(new Set(['b']));
  expect(order.take(item({ id: 'a', parentId: 'b' }))).toEqual([]);
  expect(order.take(item({ id: 'b', parentId: 'a' }))).toEqual([]);
  expect(order.rest().map(({ record }) => record.id)).toEqual(['a', 'b']);
});
