import { isPlainDate, type PlainDate } from '@emis-sdk/model';
import { type AgeReference, ageAt, type SchoolYearSpan } from '../facts/age-reference.ts';
import type { SchoolCalendar } from '../facts/calendar.ts';

/** How the years of a country run: what lies in which school year, named by the calendar year in which it ends. */
export class SchoolYears {
  readonly #startMonth: number;
  readonly #crosses: boolean;

  /** @param calendars the country's; the first one counts, and without any a school year is a calendar year */
  constructor(calendars: readonly SchoolCalendar[]) {
    const [first] = calendars;
    this.#startMonth = first?.startMonth ?? 1;
    this.#crosses = first !== undefined && first.endMonth < first.startMonth;
  }

  /** The school year in which a day lies; nothing for a text that is no day. */
  yearOf(day: string): number | undefined {
    if (!isPlainDate(day)) return undefined;
    const year = Number(day.slice(0, 4));
    return this.#crosses && Number(day.slice(5, 7)) >= this.#startMonth ? year + 1 : year;
  }

  /** A day of each year (`MM-DD`) in a school year; nothing for a day that this year does not have. */
  dayIn(schoolYear: number, monthAndDay: string): PlainDate | undefined {
    const { startYear, endYear } = this.span(schoolYear);
    const year = Number(monthAndDay.slice(0, 2)) >= this.#startMonth ? startYear : endYear;
    const day = `${year}-${monthAndDay}`;
    return isPlainDate(day) ? day : undefined;
  }

  /** A student's age as the country counts it; nothing for a birth date that is none, or an age that nobody at school has. */
  ageOf(birthDate: string, schoolYear: number, reference: AgeReference): number | undefined {
    if (!isPlainDate(birthDate)) return undefined;
    const age = ageAt(reference, birthDate, this.span(schoolYear));
    return age >= 0 && age <= OLDEST ? age : undefined;
  }

  span(schoolYear: number): SchoolYearSpan {
    return { startYear: this.#crosses ? schoolYear - 1 : schoolYear, endYear: schoolYear };
  }
}

/** Past this a birth date is believed to be wrong. */
const OLDEST = 110;
