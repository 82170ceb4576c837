import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A reason for leaving comes with the day of leaving. */
export const enrolmentReasonWithoutExit = standardRule({
  code: 'enrolment.reason-without-exit',
  severity: 'warning',
  on: 'enrolment',
  reads: ['exitDate', 'exitReason'],
  silentWithout: ['exitReason'],
  check({ record }, report) {
    if (record.exitReason !== undefined && record.exitDate === undefined) {
      report({ at: 'exitDate', personal: { reason: record.exitReason } });
    }
  },
});

export const enrolmentReasonWithoutExitNotes = (): RecordRuleNotes => ({
  text: 'An enrolment with a reason for leaving has a last day.',
  why: 'Without the day the student is still counted in the school, and those who dropped out are not found.',
  examples: {
    good: [
      { record: { id: 'e1', exitDate: '2026-05-15', exitReason: 'transferred' } },
      { record: { id: 'e2', exitDate: '2026-05-15' } },
      { record: { id: 'e3' } },
    ],
    bad: [{ record: { id: 'e1', exitReason: 'dropped-out' } }],
  },
});
