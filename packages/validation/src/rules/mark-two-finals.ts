import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student has one final mark in a subject for a part of the year. */
export const markTwoFinals = standardDatasetRule({
  code: 'mark.two-finals',
  severity: 'warning',
  on: 'mark',
  reads: ['studentId', 'classId', 'subjectId', 'sessionId', 'schoolYear', 'final'],
  returnsTo: ['final'],
  start(_context, earlier) {
    const finals = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }) => ({ at: 'final', params: { other } }),
    });
    return {
      add(record, _report, mark) {
        const { studentId, subjectId, classId, sessionId, schoolYear, final } = record;
        const part = sessionId ?? schoolYear;
        if (!final || part === undefined || (subjectId ?? classId) === undefined) return;
        finals.add(`${studentId} ${subjectId ?? ''} ${classId ?? ''} ${part}`, { mark });
      },
      finish: () => finals.finish(),
    };
  },
});

export const markTwoFinalsNotes = (): DatasetRuleNotes => ({
  text: 'A student has one final mark in a subject or class for a part of the year.',
  why: 'Nobody can tell which of the two counts for promotion. After a second sitting the first mark is no longer final.',
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
