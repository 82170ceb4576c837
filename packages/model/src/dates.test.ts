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

  it('is written with the ten characters of YYYY-MM-DD and no other', () => {
    const unit = fc.constantFrom('0', '1', '2', '3', '9', '-', '/', ':', ' ', '٣', 'x');
    const pattern = /^\d{4}-\d{2}-\d{2}$/;
    fc.assert(
      fc.property(fc.string({ unit, minLength: 9, maxLength: 11 }), fc.nat({ max: 10 }), (text, at) => {
        const near = `2024-01-01${text}`.slice(0, at) + text.slice(at);
        if (isPlainDate(near)) {
          expect(near).toMatch(pattern);
          expect(new Date(`${near}T00:00:00Z`).toISOString().slice(0, 10)).toBe(near);
        }
      }),
      { numRuns: 2000 },
    );
    for (const wrong of ['0000-01-01', '2024-1:-01', '2024-0/-01', '2024-01-3:', '1900-02-29', '2024-01-01\n']) {
      expect(isPlainDate(wrong), wrong).toBe(false);
    }
    expect(isPlainDate('2000-02-29')).toBe(true);
  });

  it('gives completed years of age', () => {
    const born = plainDate.parse('2018-03-02');
    expect(ageOn(born, plainDate.parse('2026-03-01'))).toBe(7);
    expect(ageOn(born, plainDate.parse('2026-03-02'))).toBe(8);
  });
});
