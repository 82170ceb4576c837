import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** The attendance of a student in a lesson is said once. */
export const blockAttendanceTwice = defineDatasetRule({
  code: 'block-attendance.twice',
  severity: 'error',
  on: 'block-attendance',
  reads: ['studentId', 'classId', 'date', 'block', 'startTime'],
  text: 'The attendance of a student in one lesson of a class is said once.',
  why: 'Lessons are added up. One that is there twice makes the rate of attendance wrong.',
  start() {
    const lessons = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const lesson = record.block ?? record.startTime;
        if (lesson === undefined) return;
        const key = `${record.studentId} ${record.classId} ${record.date} ${lesson}`;
        const [other] = lessons.of(key);
        if (other) report({ at: 'date', params: { other: other.id ?? '', lesson } });
        else lessons.add(key, { id: record.id });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'b1', studentId: 's', classId: 'c', date: '2026-05-06', block: 1 },
        { id: 'b2', studentId: 's', classId: 'c', date: '2026-05-06', block: 2 },
        { id: 'b3', studentId: 't', classId: 'c', date: '2026-05-06', block: 1 },
      ],
      // Which lesson it is, is not known.
      [
        { id: 'b1', studentId: 's', classId: 'c', date: '2026-05-06' },
        { id: 'b2', studentId: 's', classId: 'c', date: '2026-05-06' },
      ],
    ],
    bad: [
      [
        { id: 'b1', studentId: 's', classId: 'c', date: '2026-05-06', block: 1 },
        { id: 'b2', studentId: 's', classId: 'c', date: '2026-05-06', block: 1 },
      ],
      [
        { id: 'b1', studentId: 's', classId: 'c', date: '2026-05-06', startTime: '08:00' },
        { id: 'b2', studentId: 's', classId: 'c', date: '2026-05-06', startTime: '08:00' },
      ],
    ],
  },
});
