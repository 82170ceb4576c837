import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** A teacher who has two subjects in a class has two assignments, and rightly. The same subject twice is one too many. */
export const teachingAssignmentTwice = defineDatasetRule({
  code: 'teaching-assignment.twice',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'personId', 'role', 'subjectId', 'startDate', 'endDate'],
  text: 'A person does not have the same role and subject in a class twice at the same time.',
  why: 'The hours of the teacher would be counted twice.',
  start() {
    const seen = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.classId} ${record.personId} ${record.role} ${record.subjectId ?? ''}`;
        const own = { id: record.id, start: record.startDate, end: record.endDate };
        const other = seen.of(key).find((candidate) => periodsOverlap(candidate, own));
        seen.add(key, own);
        if (other) report({ at: 'personId', params: { other: other.id ?? '', class: record.classId } });
      },
    };
  },
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
