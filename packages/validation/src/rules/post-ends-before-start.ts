import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A post exists for at least one day. */
export const postEndsBeforeStart = standardRule({
  code: 'post.ends-before-start',
  severity: 'error',
  on: 'post',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const postEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A post ends on or after the day it starts.',
  why: 'A reversed post is in no staffing plan.',
  examples: {
    good: [
      { record: { id: 'o1', startDate: '2019-03-01', endDate: '2026-12-31' } },
      { record: { id: 'o2', startDate: '2019-03-01' } },
    ],
    bad: [{ record: { id: 'o1', startDate: '2026-03-01', endDate: '2019-12-31' } }],
  },
});
