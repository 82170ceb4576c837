import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { birthDateOf, hasNumber, isStudent, yearsBefore } from './rows.ts';

/** Births, numbers, duplicates and guardians. */
export const PERSON_FAULTS: readonly Fault[] = [
  {
    code: 'person.birth-date-in-future',
    severity: 'error',
    note: 'A member of staff is born in 2199.',
    plant(draft) {
      const row = draft.take('demographics.csv', (person) => person.get('sourcedId').startsWith('staff-'));
      row.set('birthDate', '2199-01-01');
      return [row, 'birthDate'];
    },
  },
  {
    code: 'person.birth-date-implausible',
    severity: 'error',
    note: 'A guardian is two hundred years old.',
    plant(draft) {
      const row = draft.take('demographics.csv', (person) => person.get('sourcedId').startsWith('guardian-'));
      row.set('birthDate', yearsBefore(row.get('birthDate'), 160));
      return [row, 'birthDate'];
    },
  },
  {
    code: 'person.identifier-shared',
    severity: { international: 'warning', chile: 'error', brazil: 'warning' },
    note: 'Two students have the same number.',
    plant(draft) {
      const fits = (user: DraftRow) => isStudent(user) && hasNumber(draft, user);
      const one = draft.take('users.csv', fits);
      const alike = (user: DraftRow) => !draft.country.numberHoldsBirthDate || user.get('grades') === one.get('grades');
      const other = draft.take('users.csv', (user) => fits(user) && alike(user));
      const [first, second] = one.row < other.row ? [one, other] : [other, one];
      if (draft.country.numberHoldsBirthDate) copyBirth(draft, first, second);
      second.set('userIds', first.get('userIds').replace(/\}.*$/, '}'));
      return [second, 'userIds'];
    },
  },
  {
    code: 'person.probable-duplicate',
    severity: 'warning',
    note: 'A student stands twice, the second time in capitals, without accents and without a number.',
    plant(draft) {
      const first = draft.take('users.csv', isStudent);
      const names = ['givenName', 'middleName', 'familyName', 'metadata.emis.secondFamilyName'];
      const same = ['enabledUser', 'orgSourcedIds', 'role', 'grades', 'metadata.emis.entryDate'];
      const person = draft.byId('demographics.csv', first.get('sourcedId'));
      draft.append('demographics.csv', {
        sourcedId: 'student-again',
        birthDate: person?.get('birthDate') ?? '',
        sex: person?.get('sex') ?? '',
      });
      const row = draft.append('users.csv', {
        ...Object.fromEntries(same.map((column) => [column, first.get(column)])),
        ...Object.fromEntries(names.map((column) => [column, inCapitals(first.get(column))])),
        sourcedId: 'student-again',
        username: 'dos.veces',
      });
      return [row, 'givenName'];
    },
  },
  {
    code: 'person.probable-duplicate',
    severity: 'warning',
    note: 'A student stands twice, the second time with both surnames in one cell.',
    plant(draft) {
      const first = draft.take(
        'users.csv',
        (user) => isStudent(user) && user.get('metadata.emis.secondFamilyName') !== '',
      );
      const same = [
        'enabledUser',
        'orgSourcedIds',
        'role',
        'grades',
        'metadata.emis.entryDate',
        'givenName',
        'middleName',
      ];
      const person = draft.byId('demographics.csv', first.get('sourcedId'));
      draft.append('demographics.csv', {
        sourcedId: 'student-one-cell',
        birthDate: person?.get('birthDate') ?? '',
        sex: person?.get('sex') ?? '',
      });
      const row = draft.append('users.csv', {
        ...Object.fromEntries(same.map((column) => [column, first.get(column)])),
        familyName: `${first.get('familyName')} ${first.get('metadata.emis.secondFamilyName')}`,
        sourcedId: 'student-one-cell',
        username: 'una.celda',
      });
      return [row, 'givenName'];
    },
  },
  {
    code: 'person.name-has-digits',
    severity: 'warning',
    note: 'A number stands behind a given name, to tell two students apart.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      row.set('givenName', `${row.get('givenName')} 2`);
      return [row, 'givenName'];
    },
  },
  {
    code: 'person.identifier-placeholder',
    severity: 'warning',
    note: 'A number is one digit over and over, because nobody knew the real one.',
    profiles: ['international', 'chile'],
    plant(draft) {
      const row = draft.take('users.csv', (user) => isStudent(user) && hasNumber(draft, user));
      // As a RUN it has the right check digit.
      row.set('userIds', `{${draft.country.studentNumber}:11111111-1}`);
      return [row, 'userIds'];
    },
  },
  {
    code: 'guardian-link.self',
    severity: 'error',
    note: 'A student of the last grade is named as their own guardian.',
    plant(draft) {
      const row = draft.take(
        'users.csv',
        (user) => isStudent(user) && user.get('grades') === draft.country.grades.at(-1)?.code,
      );
      row.set(
        'agentSourcedIds',
        [row.get('agentSourcedIds'), row.get('sourcedId')].filter((id) => id !== '').join(','),
      );
      return [row, 'agentSourcedIds'];
    },
  },
  {
    code: 'guardian-link.too-young',
    severity: 'warning',
    note: 'A parent is born eight years before the child.',
    plant(draft) {
      const row = draft.take('users.csv', (user) => {
        const guardian = user.get('agentSourcedIds');
        if (!isStudent(user) || guardian === '' || guardian.includes(',') || draft.isUsed(guardian)) return false;
        const isParent = draft.byId('users.csv', guardian)?.get('role') === 'parent';
        const children = draft.count('users.csv', (other) =>
          other.get('agentSourcedIds').split(',').includes(guardian),
        );
        return isParent && children === 1 && birthDateOf(draft, guardian) !== '';
      });
      const guardian = row.get('agentSourcedIds');
      draft.use(guardian);
      draft
        .byId('demographics.csv', guardian)
        ?.set('birthDate', yearsBefore(birthDateOf(draft, row.get('sourcedId')), 8));
      return [row, 'agentSourcedIds'];
    },
  },
];

/** Gives one student the birth date and sex of another, where the number that they are to share says both. */
function copyBirth(draft: Draft, from: DraftRow, to: DraftRow): void {
  const [one, other] = [from, to].map((user) => draft.byId('demographics.csv', user.get('sourcedId')));
  for (const column of ['birthDate', 'sex']) other?.set(column, one?.get(column) ?? '');
}

/** As old software writes names. */
function inCapitals(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase();
}
