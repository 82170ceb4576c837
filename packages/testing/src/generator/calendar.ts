import { type AcademicSession, recordId } from '@emis-sdk/model';
import { dayIn } from './days.ts';

export interface Calendar {
  readonly year: AcademicSession;
  readonly first: AcademicSession;
  readonly second: AcademicSession;
}

/** A school year of the southern half of the world, March to December, in two semesters. The days are invented. */
export function makeCalendar(schoolYear: number): Calendar {
  const year = session('year', `Año escolar ${schoolYear}`, '03-04', '12-18');
  return {
    year,
    first: { ...session('semester-1', `Primer semestre ${schoolYear}`, '03-04', '07-10'), parentId: year.id },
    second: { ...session('semester-2', `Segundo semestre ${schoolYear}`, '07-27', '12-18'), parentId: year.id },
  };

  function session(id: string, title: string, start: string, end: string): AcademicSession {
    return {
      id: recordId.parse(`${id}-${schoolYear}`),
      title,
      type: id === 'year' ? 'schoolYear' : 'semester',
      startDate: dayIn(schoolYear, start),
      endDate: dayIn(schoolYear, end),
      schoolYear,
    };
  }
}
