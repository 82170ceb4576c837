import { ageOn, type PlainDate, plainDate } from '@emis-sdk/model';
import type { Sourced } from './sourced.ts';

/** The day at which a country counts a student's age. */
export type AgeReference = Sourced &
  (
    | {
        /** Completed years on a day of the year in which the school year starts or ends. */
        readonly counted: 'on-day';
        /** `06-30`: month and day. */
        readonly day: string;
        readonly of: 'start-year' | 'end-year';
      }
    | {
        /** The difference between the calendar years, whatever the day of birth. */
        readonly counted: 'by-year';
        readonly of: 'start-year' | 'end-year';
      }
  );

/** The calendar years in which a school year starts and ends: the same one where it lies inside a calendar year. */
export interface SchoolYearSpan {
  readonly startYear: number;
  readonly endYear: number;
}

/**
 * A student's age in whole years, as the country counts it for a school year.
 *
 * @example
 * // Colombia, Bogotá: completed years at 30 June.
 * ageAt(reference, plainDate.parse('2016-07-01'), { startYear: 2026, endYear: 2026 }) // 9
 */
export function ageAt(reference: AgeReference, birthDate: PlainDate, year: SchoolYearSpan): number {
  const calendarYear = reference.of === 'start-year' ? year.startYear : year.endYear;
  if (reference.counted === 'by-year') return calendarYear - Number(birthDate.slice(0, 4));
  return ageOn(birthDate, plainDate.parse(`${calendarYear}-${reference.day}`));
}
