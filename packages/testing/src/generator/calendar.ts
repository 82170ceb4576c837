import { type AcademicSession, type PlainDate, recordId } from '@emis-sdk/model';
import type { CalendarPlan, YearDay } from '../countries/country.ts';
import { dayIn } from './days.ts';

export interface Calendar {
  readonly year: AcademicSession;
  /** Semesters or terms, in order. */
  readonly terms: readonly AcademicSession[];
  /** The day on which who goes to the first grade has completed six years. */
  readonly cutOff: PlainDate;
}

/** The school year of a country that ends in a calendar year, and its parts. */
export function makeCalendar(plan: CalendarPlan, schoolYear: number): Calendar {
  const on = ([offset, day]: YearDay): PlainDate => dayIn(schoolYear + offset, day);
  const year: AcademicSession = {
    id: recordId.parse(`year-${schoolYear}`),
    title: `${plan.title} ${schoolYear}`,
    type: 'schoolYear',
    startDate: on(plan.start),
    endDate: on(plan.end),
    schoolYear,
  };
  return {
    year,
    terms: plan.terms.map((term) => ({
      id: recordId.parse(`${term.id}-${schoolYear}`),
      title: `${term.title} ${schoolYear}`,
      type: term.type,
      startDate: on(term.start),
      endDate: on(term.end),
      schoolYear,
      parentId: year.id,
    })),
    cutOff: on([plan.start[0], plan.cutOff]),
  };
}

/** The first part of a school year. */
export function firstTerm({ terms, year }: Calendar): AcademicSession {
  return terms[0] ?? year;
}
