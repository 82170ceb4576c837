import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { isStudent, schoolYearOf } from './rows.ts';

/** What spreadsheets and habits of the region do to dates and codes. */
export const SPREADSHEET_FAULTS: readonly Fault[] = [
  {
    code: 'field.not-a-date',
    severity: 'error',
    note: 'Day and month of a birth date are swapped: the 23rd month.',
    plant: (draft) => bornOn(draft, (year) => `${year}-23-04`),
  },
  {
    code: 'field.not-a-date',
    severity: 'error',
    note: 'A birth date is written day first, with slashes.',
    plant: (draft) => bornOn(draft, (year) => `23/04/${year}`),
  },
  {
    code: 'field.not-a-date',
    severity: 'error',
    note: 'A birth date is the number of days that a spreadsheet counts.',
    plant: (draft) => bornOn(draft, () => '42483'),
  },
  {
    code: 'academic-session.ends-before-start',
    severity: 'error',
    note: 'Day and month of the start of a term are swapped: 10 May became 5 October.',
    plant(draft) {
      const schoolYear = schoolYearOf(draft);
      const year = draft.find('academicSessions.csv', (session) => session.get('type') === 'schoolYear');
      const row = draft.append('academicSessions.csv', {
        sourcedId: `swapped-term-${schoolYear}`,
        title: 'Período 10/05',
        type: 'term',
        startDate: `${schoolYear}-10-05`,
        endDate: `${schoolYear}-06-07`,
        parentSourcedId: year?.get('sourcedId') ?? '',
        schoolYear,
      });
      return [row, 'endDate'];
    },
  },
  {
    code: 'code.unknown',
    severity: { international: 'warning', chile: 'error' },
    note: 'The grade of a course lost its leading zero: 3 for 03.',
    plant(draft) {
      const model = draft.find('courses.csv', (course) => course.get('courseCode') === 'CHESS');
      const row = draft.append('courses.csv', {
        sourcedId: 'course-lost-zero',
        title: 'Taller de títeres',
        orgSourcedId: model?.get('orgSourcedId') ?? '',
        grades: '3',
      });
      return [row, 'grades'];
    },
  },
];

function bornOn(draft: Draft, written: (year: string) => string): ReturnType<Fault['plant']> {
  const student = draft.take('users.csv', isStudent);
  const row = draft.byId('demographics.csv', student.get('sourcedId'));
  if (!row) throw new TypeError('A student has no row in demographics.csv.');
  draft.use(row.get('sourcedId'));
  row.set('birthDate', written(row.get('birthDate').slice(0, 4)));
  return [row, 'birthDate'];
}
