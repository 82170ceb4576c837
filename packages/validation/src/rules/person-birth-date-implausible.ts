import { ageOn } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is known to have lived longer than 122 years. Adult learners of any real age pass. */
const OLDEST = 120;

/** Nobody is older than people get. */
export const personBirthDateImplausible = standardRule({
  code: 'person.birth-date-implausible',
  severity: 'error',
  on: 'person',
  reads: ['birthDate'],
  silentWithout: ['birthDate'],
  check({ record }, report, { asOf }) {
    if (record.birthDate && record.birthDate <= asOf && ageOn(record.birthDate, asOf) > OLDEST) {
      report({ at: 'birthDate', params: { oldest: OLDEST }, personal: { born: record.birthDate } });
    }
  },
});

export const personBirthDateImplausibleNotes = (): RecordRuleNotes => ({
  text: `A person is at most ${OLDEST} years old.`,
  why: 'Dates such as 1900-01-01 are how products write that they do not know. An empty field says so, and spoils no average.',
  examples: {
    good: [{ record: { id: 'p1', birthDate: '1931-03-01' } }, { record: { id: 'p2' } }],
    bad: [{ record: { id: 'p1', birthDate: '1900-01-01' } }],
  },
});
