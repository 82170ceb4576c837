import { MOST_COMPARED } from '../conflicts.ts';
import { OrderedGroups } from '../ordered-groups.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Two full shifts come to about 60 hours. More is rather a slip of the pen, or one post entered twice. */
const MOST = 60;

/** The hours of all assignments that a person has at one time are possible. */
export const staffAssignmentHoursTooMany = standardDatasetRule({
  code: 'staff-assignment.hours-too-many',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'hoursPerWeek', 'startDate', 'endDate'],
  returnsTo: ['hoursPerWeek'],
  silentWithout: ['hoursPerWeek'],
  start(_context, earlier) {
    const loads = new OrderedGroups(earlier, { mark: 'whole', start: 'date', end: 'date', hours: 'number' });
    return {
      add(record, report, mark) {
        const { personId: person, startDate: start, endDate: end, hoursPerWeek: hours } = record;
        if (hours === undefined) return;
        if (hours > MOST) report({ at: 'hoursPerWeek', params: { hours, most: MOST, person } });
        loads.add(person, { mark, start, end, hours }, () => ({ person }));
      },
      finish() {
        for (const { records, shared } of loads.several()) {
          for (const [place, own] of records.entries()) {
            // The sum can only rise when an assignment starts, and all that overlap it and stand before it go on then.
            const hours = records
              .slice(Math.max(0, place - MOST_COMPARED), place)
              .filter((load) => periodsOverlap(load, own))
              .reduce((sum, load) => sum + (load.hours ?? 0), own.hours ?? 0);
            if (hours > MOST && (own.hours ?? 0) <= MOST) {
              earlier.report(own.mark ?? 0, { at: 'hoursPerWeek', params: { hours, most: MOST, ...shared } });
            }
          }
        }
      },
    };
  },
});

export const staffAssignmentHoursTooManyNotes = (): DatasetRuleNotes => ({
  text: `The assignments of a person come to at most ${MOST} hours a week at any one time.`,
  why: 'Nobody teaches in two places at once. Hours that cannot be worked are paid, and hide a vacancy.',
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
