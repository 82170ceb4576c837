import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A contract has at least one day. */
export const contractEndsBeforeStart = standardRule({
  code: 'contract.ends-before-start',
  severity: 'error',
  on: 'contract',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (endDate && endDate < startDate) report({ at: 'endDate', personal: { from: startDate, to: endDate } });
  },
});

export const contractEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A contract ends on or after the day it starts.',
  why: 'A reversed contract employs nobody, and its pay cannot be reckoned.',
  examples: {
    good: [
      { record: { id: 'k1', startDate: '2026-03-01', endDate: '2026-03-01' } },
      { record: { id: 'k2', startDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'k1', startDate: '2026-03-01', endDate: '2026-02-28' } }],
  },
});
