import { DIGIT, FOREIGN } from '../rows/letters.ts';
import { byCell } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const NAMES = ['givenName', 'middleName', 'familyName', 'secondFamilyName'] as const;

/** Names have no digits. */
export const personNameHasDigits = standardRule({
  code: 'person.name-has-digits',
  severity: 'warning',
  on: 'person',
  reads: NAMES,
  check({ record }, report) {
    const field = NAMES.find((name) => hasDigit(record[name] ?? ''));
    if (field) report({ at: field, personal: { name: record[field] ?? '' } });
  },
  suspects(rows, tell) {
    const mayBe = (traits: number): boolean => (traits & (DIGIT | FOREIGN)) !== 0;
    for (const name of NAMES) byCell(rows, name, mayBe, hasDigit, tell);
  },
});

export const personNameHasDigitsNotes = (): RecordRuleNotes => ({
  text: 'A name has no digits.',
  why: 'A number, a class or a date has slipped into the column, or a letter was read wrong from paper: 0 for O, 1 for I.',
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'María José', familyName: "D'Angelo", secondFamilyName: 'Ñancupil-Öz' } },
      { record: { id: 'p2', givenName: 'Juan Carlos II' } },
    ],
    bad: [
      { record: { id: 'p1', givenName: 'Mari4', familyName: 'Soto' } },
      { record: { id: 'p2', givenName: 'Ana', familyName: '12345678' } },
    ],
  },
});

function hasDigit(name: string): boolean {
  return /\p{Nd}/u.test(name);
}
