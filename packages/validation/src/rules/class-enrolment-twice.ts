import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** A student belongs to a class once at a time. Who leaves and comes back has two periods that do not overlap. */
export const classEnrolmentTwice = defineDatasetRule({
  code: 'class-enrolment.twice',
  severity: 'error',
  on: 'class-enrolment',
  reads: ['classId', 'studentId', 'startDate', 'endDate'],
  text: 'A student does not belong to the same class twice at the same time.',
  why: 'The class list would show the student twice, and its size would be wrong.',
  start() {
    const members = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.classId} ${record.studentId}`;
        const period = { id: record.id, start: record.startDate, end: record.endDate };
        const other = members.of(key).find((candidate) => periodsOverlap(candidate, period));
        if (other) report({ at: 'studentId', params: { other: other.id ?? '', class: record.classId } });
        else members.add(key, period);
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c', studentId: 's', startDate: '2026-03-01', endDate: '2026-05-01' },
        { id: 'm2', classId: 'c', studentId: 's', startDate: '2026-08-01' },
      ],
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'd', studentId: 's' },
      ],
    ],
    bad: [
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'c', studentId: 's' },
      ],
      [
        { id: 'm1', classId: 'c', studentId: 's', startDate: '2026-03-01', endDate: '2026-05-01' },
        { id: 'm2', classId: 'c', studentId: 's', startDate: '2026-04-01' },
      ],
    ],
  },
});
