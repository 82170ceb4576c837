import { defineRule } from '../rule.ts';

/** A given name is more than one letter. */
export const personNameTooShort = defineRule({
  code: 'person.name-too-short',
  severity: 'warning',
  on: 'person',
  reads: ['givenName'],
  text: 'A given name has more than one letter.',
  why: 'An initial finds nobody in the civil registry. Names of one character exist in other scripts, so those are not asked about.',
  check({ record }, report) {
    if (/^\p{Script=Latin}[.\s]*$/u.test(record.givenName.trim().normalize('NFC'))) {
      report({ at: 'givenName', personal: { name: record.givenName } });
    }
  },
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'Li' } },
      { record: { id: 'p2', givenName: 'María J.' } },
      { record: { id: 'p3', givenName: '민' } },
    ],
    bad: [{ record: { id: 'p1', givenName: 'M.' } }, { record: { id: 'p2', givenName: 'Ñ' } }],
  },
});
