import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** A student has one need in a domain at a time. */
export const supportNeedTwice = defineDatasetRule({
  code: 'support-need.twice',
  severity: 'warning',
  on: 'support-need',
  reads: ['studentId', 'domain', 'startDate', 'endDate'],
  text: 'A student has one support need in a domain at a time.',
  why: 'The student would be counted twice, with two degrees of difficulty. When the need changes, the earlier record ends.',
  start() {
    const needs = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.studentId} ${record.domain}`;
        const period = { start: record.startDate, end: record.endDate };
        const other = needs.of(key).find((earlier) => periodsOverlap(earlier, period));
        if (other) report({ at: 'domain', params: { other: other.id ?? '' } });
        else needs.add(key, { id: record.id, ...period });
      },
    };
  },
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
