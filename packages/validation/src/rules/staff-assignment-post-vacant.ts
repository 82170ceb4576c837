import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A post that is said to be vacant has nobody in it on the day judged. */
export const staffAssignmentPostVacant = standardRule({
  code: 'staff-assignment.post-vacant',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['postId', 'startDate', 'endDate'],
  needs: { post: { by: 'postId', entity: 'post', reads: ['vacant'] } },
  silentWithout: ['post.vacant'],
  check({ record, related }, report, { asOf }) {
    const { startDate, endDate, postId } = record;
    const inForce = (startDate === undefined || startDate <= asOf) && (endDate === undefined || endDate > asOf);
    if (related.post?.vacant === true && inForce) report({ at: 'postId', params: { post: postId ?? '' } });
  },
});

export const staffAssignmentPostVacantNotes = (): RecordRuleNotes => ({
  text: 'A post that somebody fills today is not said to be vacant.',
  why: 'Vacancies decide where the next teachers are sent. One that is filled takes a teacher from a school that lacks one.',
  examples: {
    good: [
      { record: { id: 'a1', postId: 'x' }, related: { post: { id: 'x', vacant: false } } },
      { record: { id: 'a2', postId: 'x', endDate: '2026-02-01' }, related: { post: { id: 'x', vacant: true } } },
      { record: { id: 'a3', postId: 'x', startDate: '2026-08-01' }, related: { post: { id: 'x', vacant: true } } },
      { record: { id: 'a4', postId: 'x' }, related: { post: { id: 'x' } } },
    ],
    bad: [{ record: { id: 'a1', postId: 'x' }, related: { post: { id: 'x', vacant: true } } }],
  },
});
