import { ageOn, type PlainDate } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Younger than this, a guardian's birth date is probably that of the student. Young mothers are real, so it is low. */
const YOUNGEST_GUARDIAN = 15;
/** Years between parent and child below which one birth date is probably wrong. */
const PARENT_GAP = 12;

/** A guardian is old enough to answer for a student. */
export const guardianLinkTooYoung = standardRule({
  code: 'guardian-link.too-young',
  severity: 'warning',
  on: 'guardian-link',
  reads: ['relationship'],
  needs: {
    student: { by: 'studentId', entity: 'person', reads: ['birthDate'] },
    guardian: { by: 'guardianId', entity: 'person', reads: ['birthDate'] },
  },
  silentWithout: ['guardian.birthDate'],
  check({ record, related }, report, { asOf }) {
    const guardian = related.guardian?.birthDate;
    if (!guardian || guardian > asOf) return;
    const student = related.student?.birthDate;
    if (
      ageOn(guardian, asOf) < YOUNGEST_GUARDIAN ||
      (record.relationship === 'parent' && tooClose(guardian, student))
    ) {
      report({ at: 'guardianId', personal: { age: ageOn(guardian, asOf) } });
    }
  },
});

export const guardianLinkTooYoungNotes = (): RecordRuleNotes => ({
  text: `A guardian is at least ${YOUNGEST_GUARDIAN} years old, and a parent at least ${PARENT_GAP} years older than the child.`,
  why: 'The student and the guardian were probably swapped, or one birth date is wrong.',
  examples: {
    good: [
      {
        record: { id: 'g1', relationship: 'parent' },
        related: { student: { id: 's', birthDate: '2016-03-01' }, guardian: { id: 'p', birthDate: '1999-05-01' } },
      },
      // A grown-up brother; a daughter who answers for a learner of seventy.
      {
        record: { id: 'g2', relationship: 'relative' },
        related: { student: { id: 's', birthDate: '2010-03-01' }, guardian: { id: 'p', birthDate: '2004-05-01' } },
      },
      {
        record: { id: 'g3', relationship: 'guardian' },
        related: { student: { id: 's', birthDate: '1956-03-01' }, guardian: { id: 'p', birthDate: '1985-05-01' } },
      },
      { record: { id: 'g4', relationship: 'parent' }, related: { guardian: { id: 'p' } } },
    ],
    bad: [
      {
        record: { id: 'g1', relationship: 'guardian' },
        related: { student: { id: 's', birthDate: '2016-03-01' }, guardian: { id: 'p', birthDate: '2016-05-01' } },
      },
      {
        record: { id: 'g2', relationship: 'parent' },
        related: { student: { id: 's', birthDate: '2008-03-01' }, guardian: { id: 'p', birthDate: '2000-05-01' } },
      },
    ],
  },
});

function tooClose(parent: PlainDate, child: PlainDate | undefined): boolean {
  return child !== undefined && (child < parent || ageOn(parent, child) < PARENT_GAP);
}
