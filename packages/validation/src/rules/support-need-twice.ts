import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student has one need in a domain at a time. */
export const supportNeedTwice = standardDatasetRule({
  code: 'support-need.twice',
  severity: 'warning',
  on: 'support-need',
  reads: ['studentId', 'domain', 'startDate', 'endDate'],
  returnsTo: ['domain'],
  start(_context, earlier) {
    const needs = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other }) => ({ at: 'domain', params: { other } }),
    });
    return {
      add(record, _report, mark) {
        needs.add(`${record.studentId} ${record.domain}`, { mark, start: record.startDate, end: record.endDate });
      },
      finish: () => needs.finish(),
    };
  },
});

export const supportNeedTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A student has one support need in a domain at a time.',
  why: 'The student would be counted twice, with two degrees of difficulty. When the need changes, the earlier record ends.',
  examples: {
    good: [
      [
        { id: 'n1', studentId: 's', domain: 'seeing', startDate: '2024-03-01', endDate: '2026-03-19' },
        { id: 'n2', studentId: 's', domain: 'seeing', startDate: '2026-03-20' },
        { id: 'n3', studentId: 's', domain: 'hearing', startDate: '2026-03-20' },
        { id: 'n4', studentId: 't', domain: 'seeing' },
      ],
    ],
    bad: [
      [
        { id: 'n1', studentId: 's', domain: 'seeing', startDate: '2024-03-01' },
        { id: 'n2', studentId: 's', domain: 'seeing', startDate: '2026-03-20' },
      ],
    ],
  },
});
