import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A teacher who has two subjects in a class has two assignments, and rightly. The same subject twice is one too many. */
export const teachingAssignmentTwice = standardDatasetRule({
  code: 'teaching-assignment.twice',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'personId', 'role', 'subjectId', 'startDate', 'endDate'],
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
          `${record.classId} ${record.personId} ${record.role} ${record.subjectId ?? ''}`,
          { mark, start: record.startDate, end: record.endDate },
          () => ({ class: record.classId }),
        );
      },
      finish: () => assignments.finish(),
    };
  },
});

export const teachingAssignmentTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A person does not have the same role and subject in a class twice at the same time.',
  why: 'The hours of the teacher would be counted twice.',
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher', subjectId: 'm' },
        { id: 't2', classId: 'c', personId: 'p', role: 'teacher', subjectId: 'n' },
        { id: 't3', classId: 'c', personId: 'p', role: 'aide', subjectId: 'n' },
      ],
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher', endDate: '2026-05-01' },
        { id: 't2', classId: 'c', personId: 'p', role: 'teacher', startDate: '2026-08-01' },
      ],
    ],
    bad: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'c', personId: 'p', role: 'teacher' },
      ],
    ],
  },
});
