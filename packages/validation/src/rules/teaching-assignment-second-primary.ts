import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One teacher at a time answers for a class. */
export const teachingAssignmentSecondPrimary = standardDatasetRule({
  code: 'teaching-assignment.second-primary',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'personId', 'role', 'primary', 'startDate', 'endDate'],
  returnsTo: ['primary'],
  silentWithout: ['primary'],
  start(_context, earlier) {
    const primaries = new Conflicts(earlier, {
      facts: { mark: 'whole', person: 'text', start: 'date', end: 'date' },
      conflict: (one, own) => one.person !== own.person && periodsOverlap(one, own),
      finding: ({ other }, shared) => ({ at: 'primary', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        if (record.primary !== true || record.role !== 'teacher') return;
        const { classId, personId: person, startDate: start, endDate: end } = record;
        primaries.add(classId, { mark, person, start, end }, () => ({ class: classId }));
      },
      finish: () => primaries.finish(),
    };
  },
});

export const teachingAssignmentSecondPrimaryNotes = (): DatasetRuleNotes => ({
  text: 'A class has one primary teacher at a time.',
  why:
    'OneRoster allows one primary teacher a class and period; marks and attendance are signed by that one. ' +
    'It is a warning, since two teachers may rightly answer for a class together.',
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
