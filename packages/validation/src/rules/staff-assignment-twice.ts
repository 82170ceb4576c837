import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** Two half posts, or a principal who also teaches, are two assignments and right. The same post and role twice is not. */
export const staffAssignmentTwice = defineDatasetRule({
  code: 'staff-assignment.twice',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'workplaceId', 'role', 'postId', 'startDate', 'endDate'],
  text: 'A person does not have the same role and post at one school twice at the same time.',
  why: 'The school would count one teacher as two, and its pupil-teacher ratio would look better than it is.',
  start() {
    const seen = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.personId} ${record.workplaceId} ${record.role} ${record.postId ?? ''}`;
        const own = { id: record.id, start: record.startDate, end: record.endDate };
        const other = seen.of(key).find((candidate) => periodsOverlap(candidate, own));
        seen.add(key, own);
        if (other) report({ at: 'personId', params: { other: other.id ?? '', workplace: record.workplaceId } });
      },
    };
  },
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
