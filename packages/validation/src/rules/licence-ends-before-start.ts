import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A licence runs for at least one day. */
export const licenceEndsBeforeStart = standardRule({
  code: 'licence.ends-before-start',
  severity: 'error',
  on: 'licence',
  reads: ['startDate', 'endDate'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (startDate && endDate && endDate < startDate) {
      report({ at: 'endDate', params: { from: startDate, to: endDate } });
    }
  },
});

export const licenceEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'A licence ends on or after the day it starts.',
  why: 'Nobody may use what a reversed licence covers, though it was paid for.',
  examples: {
    good: [
      { record: { id: 'l1', startDate: '2026-03-01', endDate: '2027-02-28' } },
      { record: { id: 'l2', startDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'l1', startDate: '2026-03-01', endDate: '2026-02-28' } }],
  },
});
