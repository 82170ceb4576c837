import { isAsciiLetter } from '../rows/letters.ts';
import { byCell } from '../rows/suspects.ts';
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
    if (isOneLetter(givenName)) {
      report({ at: 'givenName', personal: { name: givenName } });
    }
  },
  suspects(rows, tell) {
    // Two letters at the start show that it is more than one.
    const mayBe = (_traits: number, length: number, from: number) =>
      length === 1 || (length <= LONGEST && !(isAsciiLetter(rows.units[from]) && isAsciiLetter(rows.units[from + 1])));
    byCell(rows, 'givenName', mayBe, isOneLetter, tell);
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

function isOneLetter(name: string): boolean {
  return name.length <= LONGEST && LETTER.test(name.normalize('NFC'));
}
