import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** That an adult answers for a student is said once. */
export const guardianLinkTwice = defineDatasetRule({
  code: 'guardian-link.twice',
  severity: 'warning',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId', 'startDate', 'endDate'],
  text: 'That an adult answers for a student is said once at a time.',
  why: 'Two links may say different things of who may collect the child.',
  start() {
    const links = new Grouped({ start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.studentId} ${record.guardianId}`;
        const period = { start: record.startDate, end: record.endDate };
        if (links.of(key).some((earlier) => periodsOverlap(earlier, period))) {
          report({ at: 'guardianId', params: { student: record.studentId, guardian: record.guardianId } });
        } else links.add(key, period);
      },
    };
  },
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
