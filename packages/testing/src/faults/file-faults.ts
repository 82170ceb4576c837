import type { Fault } from './fault.ts';
import { isSeat } from './rows.ts';

/** What is wrong with the text of a file, or with one cell by itself. */
export const FILE_FAULTS: readonly Fault[] = [
  {
    code: 'csv.ragged-row',
    severity: 'error',
    note: 'The last cell of the row is missing.',
    plant(draft) {
      const row = draft.take('enrollments.csv', isSeat);
      row.spoilLine((line) => line.slice(0, line.lastIndexOf(',')));
      return [row];
    },
  },
  {
    code: 'csv.broken-quote',
    severity: 'error',
    note: 'A nickname in quotes stands in the surname: the quotes are not doubled.',
    plant(draft) {
      const row = draft.take('users.csv', (user) => user.get('role') === 'parent');
      const name = row.get('familyName');
      row.spoilLine((line) => line.replace(`,${name},`, `,"${name} "la Negra"",`));
      return [row];
    },
  },
  {
    code: 'field.missing',
    severity: 'error',
    note: 'A guardian has no given name.',
    plant(draft) {
      const row = draft.take('users.csv', (user) => user.get('role') === 'parent');
      row.set('givenName', '');
      return [row, 'givenName'];
    },
  },
  {
    code: 'field.not-a-date',
    severity: 'error',
    note: 'A student is born on 31 February.',
    plant(draft) {
      const row = draft.take('demographics.csv', (person) => person.get('sourcedId').startsWith('student-'));
      row.set('birthDate', `${row.get('birthDate').slice(0, 4)}-02-31`);
      return [row, 'birthDate'];
    },
  },
  {
    code: 'field.bad-id',
    severity: 'error',
    note: 'An id holds an accent and a blank.',
    plant(draft) {
      const row = draft.take('enrollments.csv', isSeat);
      row.set('sourcedId', `matrícula ${row.row}`);
      return [row, 'sourcedId'];
    },
  },
  {
    code: 'code.unknown',
    severity: 'error',
    note: 'Sex is written as a word that the list does not have.',
    plant(draft) {
      const row = draft.take('demographics.csv', (person) => person.get('sourcedId').startsWith('guardian-'));
      row.set('sex', 'varón');
      return [row, 'sex'];
    },
  },
];
