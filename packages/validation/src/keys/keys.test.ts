import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from '../rows/ids-in-rows.ts';
import { TextUnits } from '../rows/text-units.ts';
import { AT_FAULT, GOOD, IdTable } from './id-table.ts';

const written = (text: string) => ({ text, units: new TextUnits().of(text) });

const hex = fc.stringMatching(/^[0-9a-f]{24}$|^[0-9a-f]{32}$/);
const word = fc.stringMatching(/^[0-9A-Za-z./_-]{1,40}$/);
const one = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  hex,
  word,
  fc.constantFrom('a', 'A', '0', '00', ' '),
);
const anyId = fc.oneof(
  one,
  fc.tuple(one, one, fc.constantFrom('2025', '2026')).map((parts) => parts.join('@')),
  fc.string(),
);

/** Ids that are alike in all but little, many enough to be laid out anew. */
const many = (make: (n: number) => string) => Array.from({ length: 6000 }, (_, n) => make(n));
const uuid = (n: number) => `0a1b2c3d-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a table of ids', () => {
  it('knows exactly the ids that were added, before and after it is sealed', () => {
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 60 }), fc.array(anyId), (ids, others) => {
        const table = new IdTable('person', []);
        const known = new Set<string>();
        for (const id of ids) {
          expect(table.find(id) !== undefined).toBe(known.has(id));
          expect(table.add(id) !== undefined).toBe(!known.has(id));
          known.add(id);
        }
        expect(table.size).toBe(known.size);
        table.seal();
        for (const id of [...ids, ...others]) expect(table.find(id) !== undefined).toBe(known.has(id));
      }),
    );
  });

  it.each([
    ['UUIDs', uuid, uuid],
    ['short ids', (n: number) => `u${n}`, (n: number) => `v${n}`],
    [
      'made of two',
      (n: number) => `${uuid(n)}@school-${n % 50}@2026`,
      (n: number) => `${uuid(n)}@school-${n % 49}@2025`,
    ],
    ['long words', (n: number) => `urn:student:number:${n}`, (n: number) => `urn:student:numbers:${n}`],
  ])('keeps state and fields with their ids when it is sealed: %s', (_, make, other) => {
    const table = new IdTable('person', ['birthDate', 'roles', 'sex']);
    const born = (n: number) => `20${String(10 + (n % 10))}-0${1 + (n % 9)}-1${n % 10}`;
    const ids = many(make);
    for (const [n, id] of ids.entries()) {
      const entry = table.add(id)!;
      table.keep(entry, { birthDate: born(n), roles: n % 2 ? ['student'] : ['staff', 'guardian'] });
      if (n % 7 === 0) table.mark(entry, AT_FAULT);
    }
    table.seal();
    for (const [n, id] of ids.entries()) {
      const entry = table.find(id)!;
      expect(table.state(entry)).toBe(n % 7 === 0 ? AT_FAULT : GOOD);
      expect(table.fields(entry, id, ['birthDate', 'roles', 'sex'])).toEqual({
        id,
        birthDate: born(n),
        roles: n % 2 ? ['student'] : ['staff', 'guardian'],
      });
    }
    for (const id of many(other)) if (!ids.includes(id)) expect(table.find(id)).toBeUndefined();
  });

  it('needs at most 17 bytes for a UUID when it is sealed', () => {
    const count = 100_000;
    const table = new IdTable('person', []);
    for (let n = 0; n < count; n++) table.add(`${uuid(n)}@school-${n % 50}@2026`);
    expect(table.bytes.ids / count).toBeLessThan(45);
    table.seal();
    expect(table.bytes.ids / count).toBeLessThanOrEqual(18.5);
    const plain = new IdTable('person', []);
    for (let n = 0; n < count; n++) plain.add(crypto.randomUUID());
    expect(plain.bytes.ids / count).toBeLessThan(40);
    plain.seal();
    expect(plain.bytes.ids / count).toBeLessThanOrEqual(17);
  });
});

it('a sealed table is the same to another thread, for all ids but those that it says it does not find', () => {
  fc.assert(
    fc.property(fc.uniqueArray(one, { maxLength: 60 }), fc.array(anyId), (ids, others) => {
      const table = new IdTable('person', ['roles', 'birthDate']);
      for (const [place, id] of ids.entries()) {
        const entry = table.add(id)!;
        table.keep(entry, place % 2 ? { roles: ['student'], birthDate: '2016-03-01' } : {});
        if (place % 3 === 0) table.mark(entry, AT_FAULT);
      }
      table.seal(1);
      const shared = table.share();
      if (!shared) return;
      const there = IdTable.from('person', structuredClone(shared));
      for (const id of [...ids, ...others]) {
        const number = numberIn(there, written(`"${id}"`), 1, id.length + 1);
        if (number < 0) continue;
        expect(number).toBe(table.numberOf(id));
        expect(there.stateOf(number)).toBe(table.stateOf(number));
        for (const field of ['roles', 'birthDate']) {
          expect(there.fieldBy(field)?.get(number)).toEqual(table.fieldBy(field)?.get(number));
        }
      }
      const found = ids.filter((id) => numberIn(there, written(id), 0, id.length) >= 0);
      expect(found.length).toBeGreaterThanOrEqual(ids.length * 0.95);
    }),
  );
});
