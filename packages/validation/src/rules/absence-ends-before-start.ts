import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An absence has at least one day. */
export const absenceEndsBeforeStart = standardRule({
  code: 'absence.ends-before-start',
  severity: 'error',
  on: 'absence',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (endDate && endDate < startDate) report({ at: 'endDate', personal: { from: startDate, to: endDate } });
  },
});

export const absenceEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'An absence ends on or after the day it starts.',
  why: 'A reversed absence counts no day, and nobody is sent to stand in.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-05-04', endDate: '2026-05-04' } },
      { record: { id: 'x2', startDate: '2026-05-04' } },
    ],
    bad: [{ record: { id: 'x1', startDate: '2026-05-04', endDate: '2026-04-05' } }],
  },
});
