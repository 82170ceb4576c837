import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeMarks, encodeMarks, findingMark } from './finding-mark.ts';

it('knows a finding again by its record, wherever the row has moved', () => {
  const finding = { code: 'field.missing', entity: 'person', id: 'p1' } as const;
  const mark = findingMark({ ...finding, where: { file: 'a.csv', row: 2, path: 'givenName' } });
  expect(findingMark({ ...finding, where: { file: 'b.csv', row: 9, path: 'givenName' } })).toBe(mark);
  expect(findingMark({ ...finding, where: { path: 'birthDate' } })).not.toBe(mark);
  expect(findingMark({ ...finding, id: 'p2', where: { path: 'givenName' } })).not.toBe(mark);
});

it('knows a finding without a record by file, row and column', () => {
  const mark = (row: number, column: string) =>
    findingMark({ code: 'csv.ragged-row', where: { file: 'a.csv', row, column } });
  expect(new Set([mark(2, 'x'), mark(3, 'x'), mark(2, 'y')]).size).toBe(3);
  expect(mark(2, 'x')).toBe(mark(2, 'x'));
});

it('is the same as in reports that were made earlier', () => {
  const marks = [
    findingMark({
      code: 'field.missing',
      entity: 'person',
      id: 'p1\ud800ñ',
      where: { file: 'a.csv', row: 2, path: 'givenName' },
    }),
    findingMark({ code: 'csv.ragged-row', where: { file: 'a.csv', row: 3, column: 'x' } }),
    findingMark({ code: 'csv.ragged-row', where: {} }),
  ];
  expect(encodeMarks(marks)).toBe('bcvICAEXSrjAEbn/UYO3dtf35uJ2NPh5');
});

it('comes back from a report as it went in, sorted', () => {
  const mark = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => String.fromCharCode(...bytes));
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      expect(decodeMarks(encodeMarks(marks))).toEqual(marks.toSorted());
    }),
  );
});

it('reads nothing out of what is no list of marks', () => {
  expect(decodeMarks('!!')).toBeUndefined();
  expect(decodeMarks('AAAA')).toBeUndefined();
});
