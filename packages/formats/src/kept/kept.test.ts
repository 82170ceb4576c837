import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellIndex } from './cell-index.ts';
import { TextArena } from './text-arena.ts';
import { TextIndex } from './text-index.ts';
import { TextsByKey } from './texts-by-key.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\ud800', '"\\ud800"', '\ufeffa', '__proto__', '\u0000', '\u0001', 'ñ'),
);

describe('texts that are kept', () => {
  it('come back as they were, halves of letters and all', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const arena = new TextArena();
        const numbers = texts.map((one) => arena.add(one));
        expect(numbers.map((number) => arena.get(number))).toEqual(texts);
      }),
    );
  });
  it('come back however long they are', () => {
    const arena = new TextArena();
    const texts = ['a'.repeat(700_000), 'ñ'.repeat(700_000), 'b'.repeat(3_000_000), 'c', 'd'.repeat(1_048_575), ''];
    const numbers = texts.map((one) => arena.add(one));
    expect(numbers.map((number) => arena.get(number) === texts[number])).toEqual(texts.map(() => true));
  });
});

describe('an index of texts', () => {
  it('knows what a set knows', () => {
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (texts, others) => {
        const index = new TextIndex();
        const set = new Set<string>();
        for (const one of texts) {
          const isNew = index.find(one) < 0;
          expect(isNew).toBe(!set.has(one));
          set.add(one);
          expect(index.get(index.add(one))).toBe(one);
        }
        expect(index.size).toBe(set.size);
        for (const one of others) expect(index.find(one) >= 0).toBe(set.has(one));
        expect([...set].map((one) => index.find(one))).toEqual([...set].map((_, number) => number));
      }),
    );
  });
  it('knows many', () => {
    const index = new TextIndex();
    for (let n = 0; n < 20_000; n++) index.add(`student-${n}`);
    const found = Array.from({ length: 20_000 }, (_, n) => index.find(`student-${n}`));
    expect(found.every((number, n) => number === n)).toBe(true);
    expect(index.find('student-20000')).toBe(-1);
  });
});

it('keeps texts of several kinds under keys, in their order, until they are forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), text)), (steps) => {
      const kept = new TextsByKey(['x', 'y']);
      const plain = new Map<string, string[]>();
      for (const [key, kind, one] of steps) {
        kept.add(kept.addKey(key), kind as 'x', one);
        plain.set(key + kind, [...(plain.get(key + kind) ?? []), one]);
      }
      for (const key of ['a', 'b', 'c']) {
        for (const kind of ['x', 'y'] as const) {
          expect(kept.of(kept.addKey(key), kind)).toEqual(plain.get(key + kind) ?? []);
        }
        kept.forget(kept.find(key));
        expect(kept.of(kept.find(key), 'x')).toEqual([]);
      }
    }),
  );
});

describe('an index of cells', () => {
  it('gives one number to rows that say the same in the places asked for, and to no others', () => {
    const cell = fc.oneof(text, fc.constantFrom('', 'a', 'b', '\u00ff', '\uffff', 'ab'));
    const places = [2, undefined, 0];
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (rows) => {
        const index = new CellIndex();
        const numbers = new Map<string, number>();
        for (const cells of rows) {
          const said = JSON.stringify([cells[2], cells[0]]);
          const expected = numbers.get(said) ?? numbers.size;
          numbers.set(said, expected);
          const bounds = Int32Array.from([0, 1, 2, 3], (end) => cells.slice(0, end).join('').length + end);
          expect(index.add({ text: cells.join(';'), bounds }, places)).toBe(expected);
        }
        expect(index.size).toBe(numbers.size);
      }),
    );
  });
  it('takes cells of any length', () => {
    const index = new CellIndex();
    const add = (cell: string) => index.add({ text: cell, bounds: Int32Array.of(0, cell.length + 1) }, [0]);
    expect(['ñ'.repeat(100_000), 'b'.repeat(300_000), 'b', 'ñ'.repeat(100_000)].map(add)).toEqual([0, 1, 2, 0]);
  });
});
