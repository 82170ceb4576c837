import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableRow } from './row.ts';

const cellsOf = (row: TableRow, width: number) => Array.from({ length: width }, (_, place) => row.raw(place));

describe('a row', () => {
  it('has the cells that `split` gives, wherever it stands in the text', () => {
    const line = fc
      .array(fc.constantFrom('a', 'ñ', '€', ' ', ',', ';'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(',', ';'),
        (lines, order, width, delimiter) => {
          const row = new TableRow(width, delimiter);
          const text = lines.join('\n');
          // Forwards as a file is read, then to and fro.
          for (const at of [...lines.keys(), ...order.map((one) => one % lines.length)]) {
            const from = lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
            const own = lines[at] ?? '';
            row.goToLine(at, text, from, from + own.length);
            const expected = own.split(delimiter);
            expect(row.count).toBe(expected.length);
            expect(cellsOf(row, width)).toEqual(Array.from({ length: width }, (_, place) => expected[place] ?? ''));
            expect(row.line).toBe(own);
          }
        },
      ),
    );
  });
  it('has the cells that it is given, delimiters in them and all', () => {
    const row = new TableRow(3, ',');
    row.goToLine(1, 'x,y,z', 0, 5);
    row.goToCells(2, ['a,b', '', '\n"']);
    expect(cellsOf(row, 3)).toEqual(['a,b', '', '\n"']);
    expect(row.line).toBeUndefined();
    expect([0, 1, 2, 3, undefined].map((place) => row.cell(place))).toEqual([
      'a,b',
      undefined,
      '\n"',
      undefined,
      undefined,
    ]);
  });
  it('takes every kind of blank for an absent value', () => {
    const row = new TableRow(5, ',');
    row.goToLine(1, ' ,\t,\u00a0,\u3000, x', 0, 10);
    expect([0, 1, 2, 3, 4].map((place) => row.cell(place))).toEqual([undefined, undefined, undefined, undefined, ' x']);
  });
});
