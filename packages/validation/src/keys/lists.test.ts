import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MaybeSeen } from './maybe-seen.ts';
import { NumberList } from './number-list.ts';
import { sortedByWord } from './radix.ts';
import { RunList } from './run-list.ts';

const whole = fc.nat(0xffffffff);

describe('lists of numbers', () => {
  it('give back what was put there, over many pieces', () => {
    const [list, runs] = [new NumberList(), new RunList()];
    const numberAt = (index: number) => (Math.imul(index >> 3, 0x9e3779b1) + (index & 7)) >>> 0;
    for (let index = 0; index < 40_000; index++) {
      list.push(numberAt(index));
      runs.push(numberAt(index));
    }
    for (let index = 0; index < 40_000; index++) {
      expect([list.get(index), runs.get(index)]).toEqual([numberAt(index), numberAt(index)]);
    }
    expect([list.length, runs.length, list.get(40_000), runs.get(40_000)]).toEqual([40_000, 40_000, 0, 0]);
  });

  it('give back numbers that stand behind many zeros, and zeros behind them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20_000), fc.nat(2)), { maxLength: 6 }), (parts) => {
        const list = new NumberList();
        const plain: number[] = [];
        for (const [zeros, last] of parts) plain.push(...new Array<number>(zeros).fill(0), last);
        for (const one of plain) list.push(one);
        expect(plain.map((_, index) => list.get(index))).toEqual(plain);
        expect(list.length).toBe(plain.length);
      }),
      { numRuns: 30 },
    );
  });

  it('know runs of numbers, and numbers between them', () => {
    const run = fc.tuple(fc.nat(2 ** 31), fc.nat(5));
    fc.assert(
      fc.property(fc.array(fc.oneof(run, whole)), (all) => {
        const list = new RunList();
        const plain: number[] = [];
        for (const one of all) {
          if (typeof one === 'number') list.push(one);
          else list.pushRun(...one);
          if (typeof one === 'number') plain.push(one);
          else plain.push(...Array.from({ length: one[1] }, (_, more) => one[0] + more));
        }
        expect(plain.map((_, index) => list.get(index))).toEqual(plain);
        expect(list.length).toBe(plain.length);
      }),
    );
  });
});

it('sorts by words, and leaves those with the same one in their order, few or many', () => {
  for (const size of [0, 1, 50, 9000]) {
    const words = Uint32Array.from(
      { length: size * 2 },
      (_, at) => Math.imul(at >> 2, 0x85ebca6b) >>> (at % 3 ? 0 : 24),
    );
    const plain = Array.from({ length: size }, (_, number) => number);
    plain.sort((a, b) => (words[a * 2] ?? 0) - (words[b * 2] ?? 0) || a - b);
    expect([...sortedByWord(words, size, 2)]).toEqual(plain);
  }
});

it.each([
  ['with halves that differ', (key: number) => Math.imul(key + 1, 0xc2b2ae35) >>> 0],
  ['with a half in common', () => 7],
])('never takes a key that was there for a new one, and hardly ever the other way round, %s', (_, lowOf) => {
  const [highs, lows, seen] = [new NumberList(), new NumberList(), new MaybeSeen()];
  const again = new NumberList();
  const add = (key: number) => {
    highs.push(Math.imul(key + 1, 0x85ebca6b) >>> 0);
    lows.push(lowOf(key));
  };
  for (let key = 0; key < 20_000; key++) {
    add(key);
    if (key % 7 === 0) seen.look(highs, lows, again);
  }
  seen.look(highs, lows, again);
  expect(again.length).toBeLessThan(800);
  const mistaken = again.length;
  for (let key = 0; key < 20_000; key += 4) add(key);
  seen.look(highs, lows, again);
  const told = Array.from({ length: again.length - mistaken }, (_each, at) => again.get(mistaken + at));
  expect(told).toEqual(Array.from({ length: 5000 }, (_each, at) => 20_000 + at));
});
