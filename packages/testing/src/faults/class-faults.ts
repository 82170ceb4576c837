import type { DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { isPlainHomeroom, isSchool, isSeat, schoolYearOf } from './rows.ts';

/** Who sits in a class and who teaches it. */
export const CLASS_FAULTS: readonly Fault[] = [
  {
    code: 'class-enrolment.twice',
    severity: 'error',
    note: 'A student is in the same class twice.',
    plant(draft) {
      const first = draft.take('enrollments.csv', isSeat);
      return [
        draft.append('enrollments.csv', { ...place(first), role: 'student', sourcedId: 'seat-again' }),
        'userSourcedId',
      ];
    },
  },
  {
    code: 'class-enrolment.ends-before-start',
    severity: 'error',
    note: 'A student leaves a class before coming to it.',
    plant(draft) {
      const row = draft.take('enrollments.csv', isSeat);
      row.set('beginDate', `${schoolYearOf(draft)}-06-01`);
      row.set('endDate', `${schoolYearOf(draft)}-05-01`);
      return [row, 'endDate'];
    },
  },
  {
    code: 'class-enrolment.school-differs',
    severity: 'error',
    note: 'A place in a class names another school than the class.',
    plant(draft) {
      const row = draft.take('enrollments.csv', isSeat);
      const other = draft.find(
        'orgs.csv',
        (org) => isSchool(org) && org.get('sourcedId') !== row.get('schoolSourcedId'),
      );
      row.set('schoolSourcedId', other?.get('sourcedId') ?? '');
      return [row, 'schoolSourcedId'];
    },
  },
  {
    code: 'class-enrolment.grade-differs',
    severity: 'warning',
    note: 'A student sits in a base group of another grade.',
    plant(draft) {
      const row = draft.take('enrollments.csv', (seat) => {
        const own = draft.byId('classes.csv', seat.get('classSourcedId'));
        return isSeat(seat) && own !== undefined && isPlainHomeroom(own);
      });
      const own = draft.byId('classes.csv', row.get('classSourcedId'));
      const other = draft.find(
        'classes.csv',
        (group) =>
          isPlainHomeroom(group) &&
          group.get('schoolSourcedId') === row.get('schoolSourcedId') &&
          group.get('grades') !== own?.get('grades'),
      );
      row.set('classSourcedId', other?.get('sourcedId') ?? '');
      return [row, 'classSourcedId'];
    },
  },
  {
    code: 'class-enrolment.not-a-student',
    severity: 'error',
    note: 'A guardian sits in a class as a student.',
    plant(draft) {
      const model = draft.take('enrollments.csv', isSeat);
      const guardian = draft.take('users.csv', (user) => user.get('role') === 'parent');
      const row = draft.append('enrollments.csv', {
        ...place(model),
        role: 'student',
        sourcedId: 'seat-of-a-guardian',
        userSourcedId: guardian.get('sourcedId'),
      });
      return [row, 'userSourcedId'];
    },
  },
  {
    code: 'teaching-assignment.not-staff',
    severity: 'error',
    note: 'A student teaches the own class.',
    plant(draft) {
      const model = draft.take('enrollments.csv', isSeat);
      const row = draft.append('enrollments.csv', {
        ...place(model),
        sourcedId: 'teaching-of-a-student',
        role: 'teacher',
        primary: 'false',
      });
      return [row, 'userSourcedId'];
    },
  },
  {
    code: 'teaching-assignment.second-primary',
    severity: 'warning',
    note: 'A class has two teachers who answer for it.',
    plant(draft) {
      const isPrimary = (row: DraftRow) => row.get('primary') === 'true';
      const first = draft.take('enrollments.csv', isPrimary);
      const second = draft.take(
        'enrollments.csv',
        (row) => isPrimary(row) && row.get('userSourcedId') !== first.get('userSourcedId'),
      );
      const row = draft.append('enrollments.csv', {
        ...place(first),
        sourcedId: 'teaching-second',
        userSourcedId: second.get('userSourcedId'),
        role: 'teacher',
        primary: 'true',
      });
      return [row, 'primary'];
    },
  },
];

function place(row: DraftRow): Record<string, string> {
  const columns = ['classSourcedId', 'schoolSourcedId', 'userSourcedId', 'beginDate'];
  return Object.fromEntries(columns.map((column) => [column, row.get(column)]));
}
