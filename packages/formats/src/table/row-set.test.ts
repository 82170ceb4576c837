import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { either, RowSet } from './row-set.ts';

function setOf(rows: readonly number[]): RowSet {
  const set = new RowSet();
  for (const row of rows) set.add(row);
  return set;
}

const rowNumbers = fc.array(fc.oneof(fc.nat(100), fc.nat(200_000)));

it('a set of rows holds what was added, and tells which row comes next', () => {
  fc.assert(
    fc.property(rowNumbers, fc.nat(200_000), (rows, from) => {
      const set = setOf(rows);
      expect(set.size).toBe(new Set(rows).size);
      for (const row of rows) {
        expect(set.has(row)).toBe(true);
        expect(set.has(row + 1)).toBe(rows.includes(row + 1));
        expect(set.after(row - 1)).toBe(row);
      }
      expect(set.last).toBe(Math.max(-1, ...rows));
      const next = rows.filter((row) => row > from);
      if (next.length > 0) expect(set.after(from)).toBe(Math.min(...next));
      else expect(set.after(from)).toBeGreaterThan(200_000);
    }),
  );
});

it('two sets are gone through as one', () => {
  fc.assert(
    fc.property(rowNumbers, (rows) => {
      const [even, odd] = [rows.filter((row) => row % 2 === 0), rows.filter((row) => row % 2 === 1)];
      const both = either(setOf(even), setOf(odd));
      const found: number[] = [];
      for (let row = both.after(-1); row <= both.last; row = both.after(row)) found.push(row);
      expect(found).toEqual([...new Set(rows)].sort((one, other) => one - other));
      expect(both.size).toBe(found.length);
      expect(found.every((row) => both.has(row))).toBe(true);
    }),
  );
});
