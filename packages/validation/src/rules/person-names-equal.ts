import { nameKey } from '../name-key.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The given name and the surname are two. */
export const personNamesEqual = standardRule({
  code: 'person.names-equal',
  severity: 'warning',
  on: 'person',
  reads: ['givenName', 'familyName'],
  check({ record }, report) {
    if (record.familyName === undefined) return;
    const given = nameKey([record.givenName]);
    if (given !== '' && given === nameKey([record.familyName])) {
      report({ at: 'familyName', personal: { name: record.familyName } });
    }
  },
});

export const personNamesEqualNotes = (): RecordRuleNotes => ({
  text: 'The given name of a person is not the same as the surname.',
  why: 'Products that must fill both columns write the one name that they have into both. A surname that is not known stays empty.',
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'Alonso', familyName: 'Alonzo' } },
      { record: { id: 'p2', givenName: 'Alonso' } },
      // Two surnames alike are ordinary.
      { record: { id: 'p3', givenName: 'Ana', familyName: 'Soto', secondFamilyName: 'Soto' } },
    ],
    bad: [{ record: { id: 'p1', givenName: 'Rojas', familyName: 'ROJAS' } }],
  },
});
