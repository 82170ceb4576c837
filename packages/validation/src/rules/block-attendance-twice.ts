import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The attendance of a student in a lesson is said once. */
export const blockAttendanceTwice = standardDatasetRule({
  code: 'block-attendance.twice',
  severity: 'error',
  on: 'block-attendance',
  reads: ['studentId', 'classId', 'date', 'block', 'startTime'],
  returnsTo: ['date'],
  start(_context, earlier) {
    const lessons = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'date', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const lesson = record.block ?? record.startTime;
        if (lesson === undefined) return;
        lessons.add(`${record.studentId} ${record.classId} ${record.date} ${lesson}`, { mark }, () => ({ lesson }));
      },
      finish: () => lessons.finish(),
    };
  },
});

export const blockAttendanceTwiceNotes = (): DatasetRuleNotes => ({
  text: 'The attendance of a student in one lesson of a class is said once.',
  why: 'Lessons are added up. One that is there twice makes the rate of attendance wrong.',
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
