import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** One teacher at a time answers for a class. */
export const teachingAssignmentSecondPrimary = defineDatasetRule({
  code: 'teaching-assignment.second-primary',
  severity: 'error',
  on: 'teaching-assignment',
  reads: ['classId', 'personId', 'role', 'primary', 'startDate', 'endDate'],
  text: 'A class has one primary teacher at a time.',
  why: 'OneRoster allows one primary teacher a class and period; marks and attendance are signed by that one.',
  start() {
    const primaries = new Grouped({ id: 'text', personId: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        if (record.primary !== true || record.role !== 'teacher') return;
        const assignment = { id: record.id, personId: record.personId, start: record.startDate, end: record.endDate };
        const other = primaries
          .of(record.classId)
          .find((candidate) => candidate.personId !== record.personId && periodsOverlap(candidate, assignment));
        if (other) report({ at: 'primary', params: { class: record.classId, other: other.id ?? '' } });
        else primaries.add(record.classId, assignment);
      },
    };
  },
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher', primary: true },
        { id: 't2', classId: 'c', personId: 'q', role: 'teacher', primary: false },
        { id: 't3', classId: 'd', personId: 'q', role: 'teacher', primary: true },
      ],
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher', primary: true, endDate: '2026-06-01' },
        { id: 't2', classId: 'c', personId: 'q', role: 'teacher', primary: true, startDate: '2026-06-01' },
      ],
    ],
    bad: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher', primary: true },
        { id: 't2', classId: 'c', personId: 'q', role: 'teacher', primary: true },
      ],
    ],
  },
});
