import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An enrolment ends on or after the day it starts. */
export const enrolmentEndsBeforeStart = standardRule({
  code: 'enrolment.ends-before-start',
  severity: 'error',
  on: 'enrolment',
  reads: ['entryDate', 'exitDate'],
  silentWithout: ['entryDate', 'exitDate'],
  check({ record }, report) {
    if (record.entryDate && record.exitDate && record.exitDate < record.entryDate) {
      report({ at: 'exitDate', personal: { entry: record.entryDate, exit: record.exitDate } });
    }
  },
});

export const enrolmentEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'An enrolment ends on or after the day it starts.',
  why: 'A reversed period counts no one on any day.',
  examples: {
    good: [
      { record: { id: 'e1', entryDate: '2026-03-01', exitDate: '2026-12-01' } },
      { record: { id: 'e2', entryDate: '2026-03-01', exitDate: '2026-03-01' } },
      { record: { id: 'e3', exitDate: '2026-03-01' } },
    ],
    bad: [{ record: { id: 'e1', entryDate: '2026-03-01', exitDate: '2026-02-28' } }],
  },
});
