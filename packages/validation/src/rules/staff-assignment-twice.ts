import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Two half posts, or a principal who also teaches, are two assignments and right. The same post and role twice is not. */
export const staffAssignmentTwice = standardDatasetRule({
  code: 'staff-assignment.twice',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'workplaceId', 'role', 'postId', 'startDate', 'endDate'],
  returnsTo: ['personId'],
  start(_context, earlier) {
    const assignments = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other }, shared) => ({ at: 'personId', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        assignments.add(
          `${record.personId} ${record.workplaceId} ${record.role} ${record.postId ?? ''}`,
          { mark, start: record.startDate, end: record.endDate },
          () => ({ workplace: record.workplaceId }),
        );
      },
      finish: () => assignments.finish(),
    };
  },
});

export const staffAssignmentTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A person does not have the same role and post at one school twice at the same time.',
  why: 'The school would count one teacher as two, and its pupil-teacher ratio would look better than it is.',
  examples: {
    good: [
      [
        { id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher', postId: 'x' },
        { id: 'a2', personId: 'p', workplaceId: 's', role: 'teacher', postId: 'y' },
        { id: 'a3', personId: 'p', workplaceId: 's', role: 'principal' },
        { id: 'a4', personId: 'p', workplaceId: 't', role: 'principal' },
      ],
      [
        { id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher', endDate: '2026-03-01' },
        { id: 'a2', personId: 'p', workplaceId: 's', role: 'teacher', startDate: '2026-03-01' },
      ],
    ],
    bad: [
      [
        { id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher' },
        { id: 'a2', personId: 'p', workplaceId: 's', role: 'teacher', startDate: '2026-03-01' },
      ],
    ],
  },
});
