import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** The school turns first to one adult. */
export const guardianLinkTwoMains = defineDatasetRule({
  code: 'guardian-link.two-mains',
  severity: 'warning',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId', 'main', 'startDate', 'endDate'],
  text: 'A student has one adult at a time to whom the school turns first.',
  why: 'Letters and alerts go to the first one. Parents who share the care equally are both guardians, and one is still called first.',
  start() {
    const mains = new Grouped({ guardian: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        if (record.main !== true) return;
        const { studentId, guardianId } = record;
        const period = { start: record.startDate, end: record.endDate };
        const earlier = mains.of(studentId);
        const other = earlier.find((main) => main.guardian !== guardianId && periodsOverlap(main, period));
        if (other) report({ at: 'main', params: { student: studentId, other: other.guardian ?? '' } });
        else mains.add(studentId, { guardian: guardianId, ...period });
      },
    };
  },
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
