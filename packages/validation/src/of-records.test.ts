import { plainDate } from '@emis-sdk/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from './keys/id-table.ts';
import { OfRecords } from './of-records.ts';
import type { RuleContext } from './rule.ts';

const plain: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: () => undefined };
const id = fc.oneof(fc.uuid(), fc.string({ minLength: 1 }), fc.stringMatching(/^[0-9a-f]{24}$/), fc.constant('u@s@1'));

it('finds what was kept of a record by its id and by its number, also when records have got new numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60 }), fc.array(id), (ids, others) => {
      const table = new IdTable('class', []);
      const kept = new OfRecords(
        { ...plain, numberOf: (_, one) => table.numberOf(one), onMoved: (_, heard) => void table.onMoved.push(heard) },
        'class',
      );
      for (const [place, one] of ids.entries()) {
        const number = table.addText(one);
        kept.set(place % 2 === 0 ? number : one, place + 1);
      }
      table.seal(1);
      for (const one of [...ids, ...others]) {
        expect(kept.get(one)).toBe(ids.indexOf(one) + 1);
        expect(kept.get(table.numberOf(one))).toBe(ids.indexOf(one) + 1);
      }
    }),
  );
});

it('finds it by the id where records have no numbers', () => {
  const kept = new OfRecords(plain, 'class');
  kept.set('a', 7);
  kept.set('b', 8);
  kept.set('a', 9);
  expect(['a', 'b', 'c'].map((one) => kept.get(one))).toEqual([9, 8, 0]);
});
