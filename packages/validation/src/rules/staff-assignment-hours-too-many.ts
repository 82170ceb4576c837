import { Grouped } from '../grouped.ts';
import { type Period, periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** Two full shifts come to about 60 hours. More is rather a slip of the pen, or one post entered twice. */
const MOST = 60;

type Load = Period & { readonly hours?: number | undefined };

/** The hours of all assignments that a person has at one time are possible. */
export const staffAssignmentHoursTooMany = defineDatasetRule({
  code: 'staff-assignment.hours-too-many',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'hoursPerWeek', 'startDate', 'endDate'],
  text: `The assignments of a person come to at most ${MOST} hours a week at any one time.`,
  why: 'Nobody teaches in two places at once. Hours that cannot be worked are paid, and hide a vacancy.',
  start() {
    const loads = new Grouped({ start: 'date', end: 'date', hours: 'number' });
    return {
      add(record, report) {
        if (record.hoursPerWeek === undefined) return;
        const own: Load = { start: record.startDate, end: record.endDate, hours: record.hoursPerWeek };
        const hours = heaviest(
          own,
          loads.of(record.personId).filter((load) => periodsOverlap(load, own)),
        );
        loads.add(record.personId, own);
        if (hours > MOST) report({ at: 'hoursPerWeek', params: { hours, most: MOST, person: record.personId } });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'a1', personId: 'p', hoursPerWeek: 30 },
        { id: 'a2', personId: 'p', hoursPerWeek: 30 },
        { id: 'a3', personId: 'p' },
        { id: 'a4', personId: 'q', hoursPerWeek: 40 },
      ],
      [
        { id: 'a1', personId: 'p', hoursPerWeek: 30, endDate: '2026-06-01' },
        { id: 'a2', personId: 'p', hoursPerWeek: 40, startDate: '2026-06-01' },
      ],
      [
        { id: 'a1', personId: 'p', hoursPerWeek: 20, startDate: '2026-03-01', endDate: '2026-06-01' },
        { id: 'a2', personId: 'p', hoursPerWeek: 20, startDate: '2026-06-01', endDate: '2026-12-01' },
        { id: 'a3', personId: 'p', hoursPerWeek: 40, startDate: '2026-03-01', endDate: '2026-12-01' },
      ],
    ],
    bad: [
      [
        { id: 'a1', personId: 'p', hoursPerWeek: 40 },
        { id: 'a2', personId: 'p', hoursPerWeek: 22 },
      ],
    ],
  },
});

/** The most hours a week that an assignment comes to together with those that overlap it. The sum can only rise when one of them starts. */
function heaviest(own: Load, others: readonly Load[]): number {
  const starts = [own, ...others].map(({ start }) => start ?? '').filter((day) => day >= (own.start ?? ''));
  const sums = starts.map((day) =>
    others
      .filter((load) => (load.start ?? '') <= day && (load.end === undefined || load.end > day))
      .reduce((sum, load) => sum + (load.hours ?? 0), own.hours ?? 0),
  );
  return Math.max(...sums);
}
