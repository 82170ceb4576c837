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

it('comes back from a report as it went in, sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })), (marks) => {
      expect(decodeMarks(encodeMarks(marks))).toEqual(marks.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
  );
});

it('reads nothing out of what is no list of marks', () => {
  expect(decodeMarks('!!')).toBeUndefined();
  expect(decodeMarks('AAAA')).toBeUndefined();
});
