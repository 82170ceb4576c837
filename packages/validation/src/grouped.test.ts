import { type PlainDate, plainDate } from '@emis-sdk/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Grouped } from './grouped.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => {
  return plainDate.parse(new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
});
const text = fc.oneof(fc.uuid(), fc.string(), fc.constantFrom('', 'student', '@', 'a@b@c'));
const facts = fc.record(
  { id: text, start: day, hours: fc.oneof(fc.integer(), fc.double({ noNaN: true })) },
  { requiredKeys: [] },
);

it('gives back what was added under a key, in that order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'ab', 'ba', 'c d', 'ñ'), facts)), (all) => {
      const grouped = new Grouped({ id: 'text', start: 'date', hours: 'number' });
      const plain = new Map<string, unknown[]>();
      for (const [key, fact] of all) {
        expect(grouped.of(key)).toEqual(plain.get(key) ?? []);
        grouped.add(key, fact);
        plain.set(key, [...(plain.get(key) ?? []), fact]);
      }
      for (const [key, group] of plain) expect(grouped.of(key)).toEqual(group);
    }),
  );
});

it('does so for very many different keys and texts', () => {
  const grouped = new Grouped({ id: 'text', start: 'date' });
  const idOf = (n: number) =>
    [`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, `u-${n}`, `u-${n}@s@${n % 7}`, `ñandú número ${n}`][
      n % 4
    ]!;
  const start = '2026-03-01' as PlainDate;
  for (let n = 0; n < 30_000; n++) {
    expect(grouped.of(`key ${n}`)).toEqual([]);
    grouped.add(`key ${n}`, n % 3 ? { id: idOf(n), start } : { id: idOf(n) });
  }
  for (let n = 0; n < 30_000; n++)
    expect(grouped.of(`key ${n}`)).toEqual([n % 3 ? { id: idOf(n), start } : { id: idOf(n) }]);
});
