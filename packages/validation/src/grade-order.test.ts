import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradesAbove } from './grade-order.ts';

it.each([
  ['06', '05', 1],
  ['05', '06', -1],
  ['10', '09', 1],
  ['110.05', '110.05', 0],
  ['S3', 'S1', 2],
  ['KG', '01', undefined],
  ['310.01', '110.08', undefined],
  ['Other', 'UG', undefined],
])('grade %s stands %s by %s', (grade, other, steps) => {
  expect(gradesAbove(grade, other)).toBe(steps);
});

const grade = fc.oneof(fc.string(), fc.stringMatching(/^(A|110\.)?\d{1,3}$/));

it('is the same both ways', () => {
  fc.assert(
    fc.property(grade, grade, (a, b) => {
      const up = gradesAbove(a, b);
      const down = gradesAbove(b, a);
      expect(up === undefined ? undefined : up + 0).toBe(down === undefined ? undefined : 0 - down);
    }),
  );
});
