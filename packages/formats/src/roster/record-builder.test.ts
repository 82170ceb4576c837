import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TableRow } from '../table/row.ts';
import { type CellField, recordBuilder } from './record-builder.ts';

const WIDTH = 5;
const FIELDS: readonly CellField[] = [
  { field: 'id', place: 0 },
  { field: 'given-name', place: 2 },
  { field: 'active', place: 3, convert: (cell) => (cell === 'x' ? undefined : cell === 'true') },
  { field: '"quoted"', place: 4, convert: (cell, row) => `${cell} of row ${row.row}` },
];
const cell = fc.constantFrom('', ' ', '\u00a0', 'x', 'true', ' ñ', 'a long value, longer than short ones');

/** The same rows through the builder that is compiled and the one that is not. */
it('makes the same records whether code may be compiled or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), fc.option(fc.integer())), {
        maxLength: 20,
      }),
      (rows) => {
        const [compiled, looped] = [true, false].map((may) => recordBuilder(FIELDS, ['more'], may));
        const row = new TableRow(WIDTH, ',');
        rows.forEach(([cells, more], index) => {
          row.goToCells(index, cells);
          const given = [more ?? undefined];
          expect(compiled?.(row, given)).toStrictEqual(looped?.(row, given));
        });
      },
    ),
  );
});

it('knows more fields than it compiles', () => {
  const many = Array.from({ length: 40 }, (_, place) => ({ field: `f${place}`, place }));
  const row = new TableRow(40, ',');
  row.goToCells(
    1,
    many.map(({ field }) => field),
  );
  const expected = Object.fromEntries(many.map(({ field }) => [field, field]));
  expect(recordBuilder(many, [], true)(row, [])).toEqual(expected);
});
