import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** One person at a time fills a post. Asked only where both starts are known; a substitute in the post of somebody on leave is a warning to look at. */
export const staffAssignmentPostTwice = defineDatasetRule({
  code: 'staff-assignment.post-twice',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'postId', 'startDate', 'endDate'],
  text: 'A post is filled by one person at a time.',
  why: 'Two people in one post are either one too many on the payroll, or one whose leaving nobody wrote down.',
  start() {
    const holders = new Grouped({ id: 'text', person: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        if (record.postId === undefined || !record.startDate) return;
        const own = { id: record.id, person: record.personId, start: record.startDate, end: record.endDate };
        const other = holders
          .of(record.postId)
          .find((candidate) => candidate.person !== record.personId && periodsOverlap(candidate, own));
        holders.add(record.postId, own);
        if (other) report({ at: 'postId', params: { post: record.postId, other: other.id ?? '' } });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'a1', personId: 'p', postId: 'x', startDate: '2025-03-01', endDate: '2026-03-01' },
        { id: 'a2', personId: 'q', postId: 'x', startDate: '2026-03-01' },
        { id: 'a3', personId: 'q', postId: 'y', startDate: '2026-03-01' },
        { id: 'a4', personId: 'r', postId: 'y' },
        { id: 'a5', personId: 'r', startDate: '2026-03-01' },
      ],
    ],
    bad: [
      [
        { id: 'a1', personId: 'p', postId: 'x', startDate: '2025-03-01' },
        { id: 'a2', personId: 'q', postId: 'x', startDate: '2026-03-01' },
      ],
    ],
  },
});
