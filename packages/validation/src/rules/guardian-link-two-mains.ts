import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The school turns first to one adult. */
export const guardianLinkTwoMains = standardDatasetRule({
  code: 'guardian-link.two-mains',
  severity: 'warning',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId', 'main', 'startDate', 'endDate'],
  returnsTo: ['main'],
  start(_context, earlier) {
    const mains = new Conflicts(earlier, {
      facts: { mark: 'whole', guardian: 'text', start: 'date', end: 'date' },
      conflict: (one, own) => one.guardian !== own.guardian && periodsOverlap(one, own),
      finding: ({ earlier: { guardian = '' } }, shared) => ({ at: 'main', params: { ...shared, other: guardian } }),
    });
    return {
      add(record, _report, mark) {
        if (record.main !== true) return;
        const { studentId: student, guardianId: guardian, startDate: start, endDate: end } = record;
        mains.add(student, { mark, guardian, start, end }, () => ({ student }));
      },
      finish: () => mains.finish(),
    };
  },
});

export const guardianLinkTwoMainsNotes = (): DatasetRuleNotes => ({
  text: 'A student has one adult at a time to whom the school turns first.',
  why: 'Letters and alerts go to the first one. Parents who share the care equally are both guardians, and one is still called first.',
  examples: {
    good: [
      [
        { id: 'g1', studentId: 's', guardianId: 'p', main: true },
        { id: 'g2', studentId: 's', guardianId: 'q' },
        { id: 'g3', studentId: 't', guardianId: 'q', main: true },
      ],
      [
        { id: 'g1', studentId: 's', guardianId: 'p', main: true, endDate: '2025-12-31' },
        { id: 'g2', studentId: 's', guardianId: 'q', main: true, startDate: '2026-01-01' },
      ],
    ],
    bad: [
      [
        { id: 'g1', studentId: 's', guardianId: 'p', main: true },
        { id: 'g2', studentId: 's', guardianId: 'q', main: true },
      ],
    ],
  },
});
