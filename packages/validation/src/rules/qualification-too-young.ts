import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The age by which the fastest have finished a first teacher training (a normal school after lower secondary). */
const YOUNGEST = 15;

/** Nobody completes a qualification as a child. Only years are compared, so that a birthday late in the year does no harm. */
export const qualificationTooYoung = standardRule({
  code: 'qualification.too-young',
  severity: 'warning',
  on: 'qualification',
  reads: ['year'],
  needs: { person: { by: 'personId', entity: 'person', reads: ['birthDate'] } },
  check({ record, related: { person } }, report) {
    if (record.year === undefined || !person?.birthDate) return;
    const born = person.birthDate.slice(0, 4);
    if (record.year - Number(born) < YOUNGEST) {
      report({ at: 'year', params: { youngest: YOUNGEST }, personal: { year: String(record.year), born } });
    }
  },
});

export const qualificationTooYoungNotes = (): RecordRuleNotes => ({
  text: `A qualification is completed in the year in which its bearer turns ${YOUNGEST}, or later.`,
  why: 'Either the year or the birth date is wrong, or the qualification hangs on another person.',
  examples: {
    good: [
      { record: { id: 'q1', year: 2011 }, related: { person: { id: 'p', birthDate: '1988-11-30' } } },
      { record: { id: 'q2' }, related: { person: { id: 'p', birthDate: '1988-11-30' } } },
      { record: { id: 'q3', year: 2011 }, related: { person: { id: 'p' } } },
    ],
    bad: [
      { record: { id: 'q1', year: 2001 }, related: { person: { id: 'p', birthDate: '1988-11-30' } } },
      { record: { id: 'q2', year: 1980 }, related: { person: { id: 'p', birthDate: '1988-11-30' } } },
    ],
  },
});
