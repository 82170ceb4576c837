import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { isSchool, isSeat, isStudent, isWorkshop } from './rows.ts';

/** Ids that stand twice, and references that lead nowhere or to the wrong kind of record. */
export const REFERENCE_FAULTS: readonly Fault[] = [
  {
    code: 'reference.missing',
    severity: 'error',
    note: 'A class names a course that is not there.',
    plant(draft) {
      const row = draft.take('classes.csv', isWorkshop);
      row.set('courseSourcedId', 'course-not-there');
      return [row, 'courseSourcedId'];
    },
  },
  {
    code: 'reference.missing',
    severity: 'error',
    note: 'A course names an organisation that is not there.',
    plant(draft) {
      const row = draft.append('courses.csv', {
        sourcedId: 'course-robotics',
        title: 'Taller de robótica',
        orgSourcedId: 'school-not-there',
      });
      return [row, 'orgSourcedId'];
    },
  },
  {
    code: 'reference.wrong-kind',
    severity: 'error',
    note: 'A class names a municipality as its school.',
    plant(draft) {
      const territory = draft.find('orgs.csv', (org) => org.get('type') === 'local');
      const row = appendClass(draft, 'class-garden', {
        title: 'Huerto',
        schoolSourcedId: territory?.get('sourcedId') ?? '',
      });
      return [row, 'schoolSourcedId'];
    },
  },
  {
    code: 'reference.missing',
    severity: 'error',
    note: 'A student sits in a class that is not there.',
    plant(draft) {
      const row = draft.take('enrollments.csv', isSeat);
      row.set('classSourcedId', 'class-not-there');
      return [row, 'classSourcedId'];
    },
  },
  {
    code: 'reference.missing',
    severity: 'error',
    note: 'A student names a guardian who is not there.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      row.set(
        'agentSourcedIds',
        [row.get('agentSourcedIds'), 'guardian-not-there'].filter((id) => id !== '').join(','),
      );
      return [row, 'agentSourcedIds'];
    },
  },
  {
    code: 'record.duplicate-id',
    severity: 'error',
    note: 'Two guardians have the same id.',
    plant(draft) {
      const first = draft.take('users.csv', (user) => user.get('role') === 'parent');
      const cells = ['sourcedId', 'enabledUser', 'orgSourcedIds', 'role', 'familyName'].map((column) => [
        column,
        first.get(column),
      ]);
      const row = draft.append('users.csv', {
        ...Object.fromEntries(cells),
        username: 'otra.persona',
        givenName: 'Otra',
      });
      return [row, 'sourcedId'];
    },
  },
  {
    code: 'record.duplicate-id',
    severity: 'error',
    note: 'Two places in classes have the same id.',
    plant(draft) {
      const [one, other] = [draft.take('enrollments.csv', isSeat), draft.take('enrollments.csv', isSeat)];
      const [first, second] = one.row < other.row ? [one, other] : [other, one];
      second.set('sourcedId', first.get('sourcedId'));
      return [second, 'sourcedId'];
    },
  },
];

/** Adds a class with nobody in it but a teacher, in the first school unless said otherwise. */
export function appendClass(draft: Draft, sourcedId: string, cells: Readonly<Record<string, string>>): DraftRow {
  const model = draft.find('classes.csv', isWorkshop);
  const school = draft.find('orgs.csv', isSchool)?.get('sourcedId') ?? '';
  const course = draft.find('courses.csv', (candidate) => candidate.get('courseCode').startsWith('GEN'));
  const teaching = draft.find(
    'enrollments.csv',
    (row) => row.get('role') === 'teacher' && row.get('schoolSourcedId') === school,
  );
  draft.append('enrollments.csv', {
    sourcedId: `teaching-${sourcedId}`,
    classSourcedId: sourcedId,
    schoolSourcedId: school,
    userSourcedId: teaching?.get('userSourcedId') ?? '',
    role: 'teacher',
    primary: 'true',
  });
  return draft.append('classes.csv', {
    sourcedId,
    classType: 'scheduled',
    courseSourcedId: course?.get('sourcedId') ?? '',
    schoolSourcedId: school,
    termSourcedIds: model?.get('termSourcedIds') ?? '',
    'metadata.cl.teachingCode': model?.get('metadata.cl.teachingCode') ?? '',
    ...cells,
  });
}
