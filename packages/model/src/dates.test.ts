import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, isPlainDate, plainDate } from './index.ts';

describe('a calendar day', () => {
  it('is real', () => {
    expect(isPlainDate('2024-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '31/12/2026', '', '2026-04-31']) {
      expect(isPlainDate(wrong), wrong).toBe(false);
    }
  });

  it('agrees with the platform’s calendar on every day of five centuries', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1800-01-01'), max: new Date('2300-01-01'), noInvalidDate: true }),
        (date) => {
          expect(isPlainDate(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });

  it('gives completed years of age', () => {
    const born = plainDate.parse('2018-03-02');
    expect(ageOn(born, plainDate.parse('2026-03-01'))).toBe(7);
    expect(ageOn(born, plainDate.parse('2026-03-02'))).toBe(8);
  });
});
