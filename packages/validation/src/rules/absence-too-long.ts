import { ageOn } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An absence of more than a year is rather an end of the assignment, or an absence that nobody closed. */
export const absenceTooLong = standardRule({
  code: 'absence.too-long',
  severity: 'warning',
  on: 'absence',
  reads: ['startDate', 'endDate'],
  check({ record }, report, { asOf }) {
    const last = record.endDate ?? asOf;
    if (last >= record.startDate && ageOn(record.startDate, last) >= 1) {
      report({ at: record.endDate ? 'endDate' : 'startDate', personal: { from: record.startDate, to: last } });
    }
  },
});

export const absenceTooLongNotes = (): RecordRuleNotes => ({
  text: 'An absence lasts at most a year.',
  why: 'A teacher who left is still counted as one who comes back, and the post is not filled.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-03-01', endDate: '2027-02-28' } },
      { record: { id: 'x2', startDate: '2026-03-01' } },
      { record: { id: 'x3', startDate: '2026-03-01', endDate: '2020-03-01' } },
    ],
    bad: [
      { record: { id: 'x1', startDate: '2026-03-01', endDate: '2027-03-01' } },
      { record: { id: 'x2', startDate: '2019-03-01' } },
    ],
  },
});
