import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One person at a time fills a post. Asked only where both starts are known; a substitute in the post of somebody on leave is a warning to look at. */
export const staffAssignmentPostTwice = standardDatasetRule({
  code: 'staff-assignment.post-twice',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'postId', 'startDate', 'endDate'],
  returnsTo: ['postId'],
  silentWithout: ['postId'],
  start(_context, earlier) {
    const holders = new Conflicts(earlier, {
      facts: { mark: 'whole', person: 'text', start: 'date', end: 'date' },
      conflict: (one, own) => one.person !== own.person && periodsOverlap(one, own),
      finding: ({ other }, shared) => ({ at: 'postId', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        const { personId: person, postId: post, startDate: start, endDate: end } = record;
        if (post === undefined || !start) return;
        holders.add(post, { mark, person, start, end }, () => ({ post }));
      },
      finish: () => holders.finish(),
    };
  },
});

export const staffAssignmentPostTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A post is filled by one person at a time.',
  why: 'Two people in one post are either one too many on the payroll, or one whose leaving nobody wrote down.',
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
