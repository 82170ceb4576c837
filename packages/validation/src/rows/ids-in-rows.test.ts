import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable } from '../keys/id-table.ts';
import { IdsAhead } from './ids-ahead.ts';
import { IdAdder, layOutIds, numberIn } from './ids-in-rows.ts';
import { TextUnits } from './text-units.ts';

/** Of the length of a UUID, with the sign that is looked for here or there. */
const likeUuid = fc
  .array(fc.constantFrom('a', '0', '-', '@'), { minLength: 36, maxLength: 36 })
  .map((signs) => signs.join(''));
const hyphened = likeUuid.map((text) => `${text.slice(0, 8)}-${text.slice(9, 23)}-${text.slice(24)}`);
const id = fc.oneof(
  fc.uuid(),
  likeUuid,
  hyphened,
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom('u1@s1', 'u1@s2', '@', 'Ñandú', '٣'),
);

describe('ids in rows', () => {
  it('are added and found as the same ids are that are texts by themselves', () => {
    const units = new TextUnits();
    fc.assert(
      fc.property(fc.array(id, { maxLength: 40 }), fc.array(id, { maxLength: 10 }), (ids, others) => {
        const [byRows, byTexts] = [new IdTable('person', []), new IdTable('person', [])];
        const adder = new IdAdder(byRows);
        const text = `${[...ids, ...others].join(',')},`;
        const written = { text, units: units.of(text) };
        const starts = [0];
        for (const own of ids) starts.push((starts.at(-1) ?? 0) + own.length + 1);
        const rows = {
          ...written,
          start: (_cell: number, place: number) => starts[place] ?? 0,
          end: (_cell: number, place: number) => (starts[place + 1] ?? 0) - 1,
        };
        const field = { kind: 'cell', field: 'id', cell: 0 } as const;
        adder.begin(rows, field, new Uint8Array(ids.length).fill(1));
        for (const [place, own] of ids.entries()) expect(adder.add(rows, field, place)).toBe(byTexts.addText(own));
        let from = 0;
        for (const own of [...ids, ...others]) {
          expect(numberIn(byRows, written, from, from + own.length)).toBe(byTexts.numberOf(own));
          expect(byRows.numberOf(own)).toBe(byTexts.numberOf(own));
          from += own.length + 1;
        }
      }),
    );
  });

  it('are made of two as they stand with an @ between them', () => {
    const table = new IdTable('enrolment', []);
    const adder = new IdAdder(table);
    const text = 'u1,s1,u1,s2,u2,s2,u1,s2';
    const start = (cell: number, place: number) => place * 6 + cell * 3;
    const rows = {
      text,
      units: new TextUnits().of(text),
      start,
      end: (cell: number, place: number) => start(cell, place) + 2,
    };
    const field = { kind: 'two-cells', field: 'id', cells: [0, 1] } as const;
    adder.begin(rows, field, new Uint8Array(4).fill(1));
    const numbers = [0, 1, 2, 3].map((place) => adder.add(rows, field, place));
    expect(numbers.map((number) => number >= 0)).toEqual([true, true, true, false]);
    expect(['u1@s1', 'u1@s2', 'u2@s2'].map((own) => table.numberOf(own))).toEqual(numbers.slice(0, 3));
    expect(table.numberOf('u2@s1')).toBe(-1);
  });

  it('are made of the same two, whoever laid them out, and whichever rows are left out', () => {
    const units = new TextUnits();
    const first = fc.constantFrom('u1', 'u2', 'u3', 'user-with-a-long-id', '0a1b2c3d-0000-4000-8000-000000000001');
    const row = fc.record({ first, second: fc.constantFrom('s1', 's2', 'school-2'), sound: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.boolean(), (all, elsewhere) => {
        const [byRows, byTexts] = [new IdTable('enrolment', []), new IdTable('enrolment', [])];
        const cells = all.flatMap((each) => [each.first, each.second]);
        const text = cells.join(',');
        const starts = [0];
        for (const own of cells) starts.push((starts.at(-1) ?? 0) + own.length + 1);
        const start = (cell: number, place: number) => starts[place * 2 + cell] ?? 0;
        const end = (cell: number, place: number) => (starts[place * 2 + cell + 1] ?? 0) - 1;
        const rows = { text, units: units.of(text), start, end };
        const field = { kind: 'two-cells', field: 'id', cells: [0, 1] } as const;
        const sound = Uint8Array.from(all, (each) => (each.sound ? 1 : 0));
        const ahead = new IdsAhead();
        layOutIds(rows, field, sound, ahead);
        const adder = new IdAdder(byRows);
        adder.begin(rows, field, sound, elsewhere ? structuredClone(ahead.laidOut) : undefined);
        for (const [place, each] of all.entries()) {
          if (!each.sound) continue;
          const id = `${each.first}@${each.second}`;
          const number = adder.add(rows, field, place);
          expect(number).toBe(byTexts.addText(id));
          if (number >= 0) expect(byRows.idOf(number)).toBe(id);
        }
      }),
    );
  });
});
