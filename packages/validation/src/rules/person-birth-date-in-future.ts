import { defineRule } from '../rule.ts';

/** Nobody is born after the day on which the data is judged. */
export const personBirthDateInFuture = defineRule({
  code: 'person.birth-date-in-future',
  severity: 'error',
  on: 'person',
  reads: ['birthDate'],
  text: 'A person is born on or before the day on which the data is judged.',
  why: 'Such a date is a slip, often of the year, and no age can be reckoned from it.',
  check({ record }, report, { asOf }) {
    if (record.birthDate && record.birthDate > asOf) {
      report({ at: 'birthDate', params: { asOf }, personal: { born: record.birthDate } });
    }
  },
  examples: {
    good: [{ record: { id: 'p1', birthDate: '2016-03-01' } }, { record: { id: 'p2' } }],
    bad: [{ record: { id: 'p1', birthDate: '2206-03-01' } }],
  },
});
