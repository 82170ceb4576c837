import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** That an adult answers for a student is said once. */
export const guardianLinkTwice = standardDatasetRule({
  code: 'guardian-link.twice',
  severity: 'warning',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId', 'startDate', 'endDate'],
  returnsTo: ['guardianId'],
  start(_context, earlier) {
    const links = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: (_conflict, shared) => ({ at: 'guardianId', params: shared }),
    });
    return {
      add(record, _report, mark) {
        const { studentId: student, guardianId: guardian } = record;
        links.add(`${student} ${guardian}`, { mark, start: record.startDate, end: record.endDate }, () => ({
          student,
          guardian,
        }));
      },
      finish: () => links.finish(),
    };
  },
});

export const guardianLinkTwiceNotes = (): DatasetRuleNotes => ({
  text: 'That an adult answers for a student is said once at a time.',
  why: 'Two links may say different things of who may collect the child.',
  examples: {
    good: [
      [
        { id: 'g1', studentId: 's', guardianId: 'p' },
        { id: 'g2', studentId: 's', guardianId: 'q' },
        { id: 'g3', studentId: 't', guardianId: 'p' },
      ],
      [
        { id: 'g1', studentId: 's', guardianId: 'p', endDate: '2025-12-31' },
        { id: 'g2', studentId: 's', guardianId: 'p', startDate: '2026-03-01' },
      ],
    ],
    bad: [
      [
        { id: 'g1', studentId: 's', guardianId: 'p' },
        { id: 'g2', studentId: 's', guardianId: 'p' },
      ],
    ],
  },
});
