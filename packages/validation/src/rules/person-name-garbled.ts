import { isGarbled } from '../garbled-text.ts';
import { ASTRAY, FOREIGN, ODD } from '../rows/letters.ts';
import { byCell } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const NAMES = ['givenName', 'middleName', 'familyName', 'secondFamilyName'] as const;

/** The letters of a name came through whole. */
export const personNameGarbled = standardRule({
  code: 'person.name-garbled',
  severity: 'warning',
  on: 'person',
  reads: NAMES,
  check({ record }, report) {
    const field = NAMES.find((name) => isGarbled(record[name] ?? ''));
    if (field) report({ at: field, personal: { name: record[field] ?? '' } });
  },
  suspects(rows, tell) {
    const mayBe = (traits: number): boolean => (traits & (ODD | FOREIGN | ASTRAY)) !== 0;
    for (const name of NAMES) byCell(rows, name, mayBe, isGarbled, tell);
  },
});

export const personNameGarbledNotes = (): RecordRuleNotes => ({
  text: 'A name has no signs of letters that were read in the wrong encoding.',
  why: 'The name goes onto certificates as it stands, and the person is not found under it: MuÃ±oz is not Muñoz.',
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'Íñigo', familyName: 'Muñoz', secondFamilyName: "D'Ávila" } },
      { record: { id: 'p2', givenName: 'JOÃO', familyName: 'ASSUNÇÃO' } },
    ],
    bad: [
      { record: { id: 'p1', givenName: 'Ana', familyName: 'MuÃ±oz' } },
      { record: { id: 'p2', givenName: 'Ana', familyName: 'Mu?oz' } },
    ],
  },
});
