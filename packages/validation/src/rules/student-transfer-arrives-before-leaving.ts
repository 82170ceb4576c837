import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/**
 * A student arrives in the new school on or after the last day in the old one. A warning only: the old school often strikes the student
 * off after the new one has taken the student in, and both write down what they know.
 */
export const studentTransferArrivesBeforeLeaving = standardRule({
  code: 'student-transfer.arrives-before-leaving',
  severity: 'warning',
  on: 'student-transfer',
  reads: ['leftOn', 'arrivedOn'],
  check({ record }, report) {
    if (record.leftOn && record.arrivedOn && record.arrivedOn < record.leftOn) {
      report({ at: 'arrivedOn', personal: { left: record.leftOn, arrived: record.arrivedOn } });
    }
  },
});

export const studentTransferArrivesBeforeLeavingNotes = (): RecordRuleNotes => ({
  text: 'A student arrives in the new school on or after the last day in the old one.',
  why: 'Between the two dates the student would be counted, and paid for, in both schools.',
  examples: {
    good: [
      { record: { id: 't1', leftOn: '2026-05-15', arrivedOn: '2026-05-18' } },
      { record: { id: 't2', leftOn: '2026-05-15', arrivedOn: '2026-05-15' } },
      { record: { id: 't3', arrivedOn: '2026-05-15' } },
    ],
    bad: [{ record: { id: 't1', leftOn: '2026-05-15', arrivedOn: '2026-05-11' } }],
  },
});
