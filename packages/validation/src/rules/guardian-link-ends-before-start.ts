import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A guardian answers for a student from a first day to a last day that is not earlier. */
export const guardianLinkEndsBeforeStart = standardRule({
  code: 'guardian-link.ends-before-start',
  severity: 'error',
  on: 'guardian-link',
  reads: ['startDate', 'endDate'],
  silentWithout: ['startDate', 'endDate'],
  check({ record }, report) {
    if (record.startDate && record.endDate && record.endDate < record.startDate) {
      report({ at: 'endDate', personal: { from: record.startDate, to: record.endDate } });
    }
  },
});

export const guardianLinkEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A guardian answers for a student from a first day to a last day that is not earlier.',
  why: 'With a reversed period nobody may collect the child on any day.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-03-02' } },
      { record: { id: 'x2', startDate: '2026-03-02' } },
    ],
    bad: [{ record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-02-20' } }],
  },
});
