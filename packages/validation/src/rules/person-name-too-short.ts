import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** One letter with its accent, a full stop and blanks around it. */
const LETTER = /^\s*\p{Script=Latin}[.\s]*$/u;
/** What is longer is not looked at, so that a million names cost little. */
const LONGEST = 8;

/** A given name is more than one letter. */
export const personNameTooShort = standardRule({
  code: 'person.name-too-short',
  severity: 'warning',
  on: 'person',
  reads: ['givenName'],
  check({ record }, report) {
    const { givenName } = record;
    if (givenName.length <= LONGEST && LETTER.test(givenName.normalize('NFC'))) {
      report({ at: 'givenName', personal: { name: givenName } });
    }
  },
});

export const personNameTooShortNotes = (): RecordRuleNotes => ({
  text: 'A given name has more than one letter.',
  why: 'An initial finds nobody in the civil registry. Names of one character exist in other scripts, so those are not asked about.',
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'Li' } },
      { record: { id: 'p2', givenName: 'María J.' } },
      { record: { id: 'p3', givenName: '민' } },
    ],
    bad: [{ record: { id: 'p1', givenName: 'M.' } }, { record: { id: 'p2', givenName: 'Ñ' } }],
  },
});
