import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is born after the day on which the data is judged. */
export const personBirthDateInFuture = standardRule({
  code: 'person.birth-date-in-future',
  severity: 'error',
  on: 'person',
  reads: ['birthDate'],
  silentWithout: ['birthDate'],
  check({ record }, report, { asOf }) {
    if (record.birthDate && record.birthDate > asOf) {
      report({ at: 'birthDate', params: { asOf }, personal: { born: record.birthDate } });
    }
  },
});

export const personBirthDateInFutureNotes = (): RecordRuleNotes => ({
  text: 'A person is born on or before the day on which the data is judged.',
  why: 'Such a date is a slip, often of the year, and no age can be reckoned from it.',
  examples: {
    good: [{ record: { id: 'p1', birthDate: '2016-03-01' } }, { record: { id: 'p2' } }],
    bad: [{ record: { id: 'p1', birthDate: '2206-03-01' } }],
  },
});
