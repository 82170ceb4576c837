import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is enrolled before being born. */
export const enrolmentBeforeBirth = standardRule({
  code: 'enrolment.before-birth',
  severity: 'error',
  on: 'enrolment',
  reads: ['entryDate'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  silentWithout: ['entryDate', 'student.birthDate'],
  check({ record, related }, report) {
    const born = related.student?.birthDate;
    if (record.entryDate && born && record.entryDate < born) {
      report({ at: 'entryDate', personal: { entry: record.entryDate, born } });
    }
  },
});

export const enrolmentBeforeBirthNotes = (): RecordRuleNotes => ({
  text: 'A student is not enrolled before being born.',
  why: 'Either date is wrong, and ages and indicators follow from both.',
  examples: {
    good: [
      { record: { id: 'e1', entryDate: '2026-03-01' }, related: { student: { id: 's1', birthDate: '2016-03-01' } } },
    ],
    bad: [
      { record: { id: 'e1', entryDate: '2026-03-01' }, related: { student: { id: 's1', birthDate: '2026-03-02' } } },
    ],
  },
});
