import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody fills a post that did not exist yet, or no longer does. */
export const staffAssignmentOutsidePost = standardRule({
  code: 'staff-assignment.outside-post',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['startDate', 'endDate'],
  needs: { post: { by: 'postId', entity: 'post', reads: ['startDate', 'endDate'] } },
  silentWithout: [['post.startDate', 'post.endDate']],
  check({ record, related: { post } }, report) {
    if (record.startDate && post?.endDate && record.startDate > post.endDate) {
      report({ at: 'startDate', params: { date: record.startDate, edge: post.endDate } });
    } else if (record.endDate && post?.startDate && record.endDate <= post.startDate) {
      report({ at: 'endDate', params: { date: record.endDate, edge: post.startDate } });
    }
  },
});

export const staffAssignmentOutsidePostNotes = (): RecordRuleNotes => ({
  text: 'An assignment to a post has at least one day on which the post exists.',
  why: 'A post that is filled outside its time is counted, and paid for, without standing in the staffing plan.',
  examples: {
    good: [
      {
        record: { id: 'a1', startDate: '2026-03-01', endDate: '2026-12-31' },
        related: { post: { id: 'x', startDate: '2026-06-01', endDate: '2026-06-30' } },
      },
      { record: { id: 'a2', startDate: '2026-03-01' }, related: { post: { id: 'x' } } },
      { record: { id: 'a3', startDate: '2026-03-01' } },
    ],
    bad: [
      {
        record: { id: 'a1', startDate: '2026-03-01' },
        related: { post: { id: 'x', startDate: '2019-03-01', endDate: '2025-12-31' } },
      },
      {
        record: { id: 'a2', startDate: '2018-03-01', endDate: '2018-12-31' },
        related: { post: { id: 'x', startDate: '2019-03-01' } },
      },
    ],
  },
});
