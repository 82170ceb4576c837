import { plainDate } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { type AgeReference, ageAt } from '../index.ts';

const sourced = { source: 'invented', date: '2026', verified: true };
const born = (day: string) => plainDate.parse(day);

describe('the age of a student', () => {
  const year = { startYear: 2025, endYear: 2026 };

  it('is counted on a day of the year in which the school year starts, or ends', () => {
    const june: AgeReference = { ...sourced, counted: 'on-day', day: '06-30', of: 'end-year' };
    expect([ageAt(june, born('2016-06-30'), year), ageAt(june, born('2016-07-01'), year)]).toEqual([10, 9]);
    expect(ageAt({ ...june, of: 'start-year' }, born('2016-06-30'), year)).toBe(9);
  });

  it('is the difference of the years where a country counts so', () => {
    const byYear: AgeReference = { ...sourced, counted: 'by-year', of: 'end-year' };
    expect([ageAt(byYear, born('2016-01-01'), year), ageAt(byYear, born('2016-12-31'), year)]).toEqual([10, 10]);
  });
});
