import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** A student has one final mark in a subject for a part of the year. */
export const markTwoFinals = defineDatasetRule({
  code: 'mark.two-finals',
  severity: 'warning',
  on: 'mark',
  reads: ['studentId', 'classId', 'subjectId', 'sessionId', 'schoolYear', 'final'],
  text: 'A student has one final mark in a subject or class for a part of the year.',
  why: 'Nobody can tell which of the two counts for promotion. After a second sitting the first mark is no longer final.',
  start() {
    const finals = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const part = record.sessionId ?? record.schoolYear;
        if (!record.final || part === undefined || (record.subjectId ?? record.classId) === undefined) return;
        const key = `${record.studentId} ${record.subjectId ?? ''} ${record.classId ?? ''} ${part}`;
        const [other] = finals.of(key);
        if (other) report({ at: 'final', params: { other: other.id ?? '' } });
        else finals.add(key, { id: record.id });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'm1', studentId: 's', subjectId: 'x', sessionId: 's1', final: true },
        { id: 'm2', studentId: 's', subjectId: 'x', sessionId: 's2', final: true },
        { id: 'm3', studentId: 's', subjectId: 'y', sessionId: 's1', final: true },
        { id: 'm4', studentId: 's', subjectId: 'x', sessionId: 's1', final: false },
        { id: 'm5', studentId: 's', subjectId: 'x', final: true },
        { id: 'm6', studentId: 's', subjectId: 'x', final: true },
      ],
    ],
    bad: [
      [
        { id: 'm1', studentId: 's', subjectId: 'x', sessionId: 's1', final: true },
        { id: 'm2', studentId: 's', subjectId: 'x', sessionId: 's1', final: true },
      ],
    ],
  },
});
