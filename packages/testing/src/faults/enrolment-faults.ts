import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { birthDateOf, isSchool, isStudent, schoolYearOf, yearsBefore } from './rows.ts';

/** A student's place in a school and grade. */
export const ENROLMENT_FAULTS: readonly Fault[] = [
  {
    code: 'enrolment.before-birth',
    severity: 'error',
    note: 'A student came to the school before being born.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      row.set('metadata.emis.entryDate', yearsBefore(birthDateOf(draft, row.get('sourcedId')), 1));
      return [row, 'metadata.emis.entryDate'];
    },
  },
  {
    code: 'enrolment.ends-before-start',
    severity: 'error',
    note: 'A student left the school before coming.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      row.set('metadata.emis.entryDate', `${schoolYearOf(draft)}-06-15`);
      row.set('metadata.emis.exitDate', `${schoolYearOf(draft)}-05-15`);
      return [row, 'metadata.emis.exitDate'];
    },
  },
  {
    code: 'enrolment.outside-session',
    severity: 'error',
    note: 'A student comes to the school after the end of the school year.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      row.set('metadata.emis.entryDate', `${schoolYearOf(draft)}-12-28`);
      return [row, 'metadata.emis.entryDate'];
    },
  },
  {
    code: 'enrolment.double',
    severity: 'warning',
    note: 'A student has a place in two schools at once.',
    plant(draft) {
      const row = draft.take('users.csv', isStudent);
      const own = row.get('orgSourcedIds');
      const other = draft.find('orgs.csv', (org) => isSchool(org) && org.get('sourcedId') !== own);
      row.set('orgSourcedIds', `${own},${other?.get('sourcedId') ?? ''}`);
      return [row, 'metadata.emis.entryDate'];
    },
  },
  {
    code: 'enrolment.age-for-grade',
    severity: 'warning',
    note: 'A student is born twenty years before classmates; the guardians are left out.',
    profiles: ['international', 'chile'],
    plant: (draft) => [makeOlder(draft, 20), 'grades'],
  },
  {
    code: 'br.enrolment.age-for-stage',
    severity: 'warning',
    note: 'A student is born fifty-five years before classmates; the guardians are left out.',
    country: 'brazil',
    plant: (draft) => [makeOlder(draft, 55), 'grades'],
  },
];

/** Makes a student so many years older than they are. Without guardians, who would be too young then. */
function makeOlder(draft: Draft, years: number): DraftRow {
  const row = draft.take('users.csv', isStudent);
  row.set('agentSourcedIds', '');
  const person = draft.byId('demographics.csv', row.get('sourcedId'));
  person?.set('birthDate', yearsBefore(person.get('birthDate'), years));
  return row;
}
