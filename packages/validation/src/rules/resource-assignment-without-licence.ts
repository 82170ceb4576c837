import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/**
 * A resource that is known to need a licence has one in force on the day it is given to a class. A resource of which the dataset
 * has no licence at all may be free, so nothing is said of it.
 */
export const resourceAssignmentWithoutLicence = standardDatasetRule({
  code: 'resource-assignment.without-licence',
  severity: 'warning',
  on: 'resource-assignment',
  reads: ['resourceId', 'licenceId', 'startDate'],
  beside: { licence: ['resourceId', 'startDate', 'endDate'] },
  silentWithoutKinds: ['licence'],
  start({ asOf }) {
    const licences = new Grouped({ start: 'text', end: 'text' });
    return {
      beside(_entity, { resourceId, startDate, endDate }) {
        licences.add(String(resourceId), { start: textOf(startDate), end: textOf(endDate) });
      },
      add(record, report) {
        if (record.licenceId !== undefined) return;
        const known = licences.of(record.resourceId);
        const day = record.startDate ?? asOf;
        const inForce = known.some(({ start, end }) => (start ?? '') <= day && (end === undefined || end >= day));
        if (known.length > 0 && !inForce) report({ at: 'resourceId', params: { resource: record.resourceId, day } });
      },
    };
  },
});

export const resourceAssignmentWithoutLicenceNotes = (): DatasetRuleNotes => ({
  text: 'Some licence of a licensed resource is in force on the day it is given to a class.',
  why: 'The class is shown a resource that it cannot open, or that nobody pays for any more.',
  examplesBeside: {
    licence: [
      { id: 'l1', resourceId: 'r', startDate: '2025-03-01', endDate: '2026-02-28' },
      { id: 'l2', resourceId: 'r', startDate: '2026-08-01' },
      { id: 'l3', resourceId: 'q' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'g1', resourceId: 'r', classId: 'c', startDate: '2025-09-01' },
        { id: 'g2', resourceId: 'r', classId: 'c', startDate: '2026-09-01' },
        { id: 'g3', resourceId: 'r', classId: 'c', startDate: '2026-05-01', licenceId: 'l1' },
        { id: 'g4', resourceId: 'q', classId: 'c', startDate: '2026-05-01' },
        { id: 'g5', resourceId: 'free', classId: 'c', startDate: '2026-05-01' },
      ],
    ],
    bad: [
      [{ id: 'g1', resourceId: 'r', classId: 'c', startDate: '2026-05-01' }],
      [{ id: 'g1', resourceId: 'r', classId: 'c' }],
    ],
  },
});

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
