import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/**
 * A student has one place at a time in a school year. Reported only where both entry dates are given, so that the overlap is certain;
 * where they are not, `enrolment.two-places` asks.
 */
export const enrolmentDouble = standardDatasetRule({
  code: 'enrolment.double',
  severity: 'warning',
  on: 'enrolment',
  reads: ['studentId', 'schoolYear', 'sessionId', 'entryDate', 'exitDate'],
  returnsTo: ['entryDate'],
  silentWithout: ['entryDate'],
  start(_context, earlier) {
    const places = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other, own }) => ({
        at: 'entryDate',
        params: { other },
        ...(own.start === undefined ? {} : { personal: { entry: own.start } }),
      }),
    });
    return {
      add(record, _report, mark) {
        const year = record.schoolYear ?? record.sessionId;
        if (year === undefined || !record.entryDate) return;
        places.add(`${record.studentId} ${year}`, { mark, start: record.entryDate, end: record.exitDate });
      },
      finish: () => places.finish(),
    };
  },
});

export const enrolmentDoubleNotes = (): DatasetRuleNotes => ({
  text: 'A student does not have two places at the same time in one school year.',
  why:
    'A student with two open places is counted, and paid for, twice. ' +
    'It is a warning, since a student may rightly take a course in a second school; a ministry that allows none grades it as an error.',
  examples: {
    good: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01', exitDate: '2026-06-30' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2025, entryDate: '2025-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
    ],
    bad: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
    ],
  },
});
