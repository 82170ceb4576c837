import { ParentCircles } from '../parent-circles.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A territory does not contain itself. */
export const territoryCircle = standardDatasetRule({
  code: 'territory.circle',
  severity: 'error',
  on: 'territory',
  reads: ['parentId'],
  start() {
    const circles = new ParentCircles();
    return {
      add: (record, report) => circles.add(record.id, record.parentId, report),
      finish: () => circles.finish(),
    };
  },
});

export const territoryCircleNotes = (): DatasetRuleNotes => ({
  text: 'A territory does not contain itself, by whatever way round.',
  why: 'Sums by territory would never end, and a school in the circle belongs to no region.',
  examples: {
    good: [
      [{ id: 'a' }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }],
      // The parent is not in the dataset: a reference that another check looks up.
      [{ id: 'b', parentId: 'a' }],
    ],
    bad: [
      [{ id: 'a', parentId: 'a' }],
      [
        { id: 'b', parentId: 'a' },
        { id: 'a', parentId: 'c' },
        { id: 'c', parentId: 'b' },
        { id: 'd', parentId: 'c' },
      ],
    ],
  },
});
