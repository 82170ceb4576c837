import { ageOn } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Below any minimum age for work in the region; unverified for each country, so never an error. */
const YOUNGEST = 15;

/** Who is employed is old enough to work. */
export const contractEmployeeTooYoung = standardRule({
  code: 'contract.employee-too-young',
  severity: 'warning',
  on: 'contract',
  reads: ['startDate'],
  needs: { person: { by: 'personId', entity: 'person', reads: ['birthDate'] } },
  check({ record, related: { person } }, report) {
    if (!person?.birthDate) return;
    if (ageOn(person.birthDate, record.startDate) < YOUNGEST) {
      const personal = { from: record.startDate, born: person.birthDate };
      report({ at: 'startDate', params: { youngest: YOUNGEST }, personal });
    }
  },
});

export const contractEmployeeTooYoungNotes = (): RecordRuleNotes => ({
  text: `Who is employed is at least ${YOUNGEST} years old.`,
  why: 'Either the birth date is wrong, or the contract hangs on a student who bears the same name.',
  examples: {
    good: [
      { record: { id: 'k1', startDate: '2026-03-01' }, related: { person: { id: 'p', birthDate: '1980-05-01' } } },
      { record: { id: 'k2', startDate: '2026-03-01' }, related: { person: { id: 'p' } } },
    ],
    bad: [{ record: { id: 'k1', startDate: '2026-03-01' }, related: { person: { id: 'p', birthDate: '2014-05-01' } } }],
  },
});
