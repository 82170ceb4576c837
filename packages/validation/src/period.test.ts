import { type PlainDate, plainDate } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, periodsFollow, periodsOverlap } from './period.ts';

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => plainDate.parse(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)));
const period: fc.Arbitrary<Period> = fc.record({
  start: fc.option(day, { nil: undefined }),
  end: fc.option(day, { nil: undefined }),
});
const at = (start?: string, end?: string): Period => ({
  start: start as PlainDate | undefined,
  end: end as PlainDate | undefined,
});

describe('periods', () => {
  it('that hand over on one day do not overlap; one more common day does', () => {
    expect(periodsOverlap(at('2026-03-01', '2026-06-30'), at('2026-06-30'))).toBe(false);
    expect(periodsOverlap(at('2026-03-01', '2026-07-01'), at('2026-06-30'))).toBe(true);
    expect(periodsOverlap(at(), at('2026-06-30'))).toBe(true);
  });

  it('that follow each other are known to, and never overlap, in either order', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
        expect(periodsFollow(a, b)).toBe(periodsFollow(b, a));
        if (periodsFollow(a, b)) expect(periodsOverlap(a, b)).toBe(false);
      }),
    );
  });
});
