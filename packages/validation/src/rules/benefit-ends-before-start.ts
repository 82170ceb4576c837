import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A benefit ends on or after the day on which it starts. */
export const benefitEndsBeforeStart = standardRule({
  code: 'benefit.ends-before-start',
  severity: 'error',
  on: 'benefit',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    if (record.startDate && record.endDate && record.endDate < record.startDate) {
      report({ at: 'endDate', personal: { from: record.startDate, to: record.endDate } });
    }
  },
});

export const benefitEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A benefit ends on or after the day on which it starts.',
  why: 'A reversed period counts no one, and the benefit is not paid.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-03-02' } },
      { record: { id: 'x2', startDate: '2026-03-02' } },
    ],
    bad: [{ record: { id: 'x1', startDate: '2026-03-02', endDate: '2026-02-20' } }],
  },
});
