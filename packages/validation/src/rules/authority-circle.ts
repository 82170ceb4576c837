import { ParentCircles } from '../parent-circles.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** An authority does not answer to itself. */
export const authorityCircle = standardDatasetRule({
  code: 'authority.circle',
  severity: 'error',
  on: 'authority',
  reads: ['parentId'],
  start() {
    const circles = new ParentCircles();
    return {
      add: (record, report) => circles.add(record.id, record.parentId, report),
      finish: () => circles.finish(),
    };
  },
});

export const authorityCircleNotes = (): DatasetRuleNotes => ({
  text: 'An authority does not answer to itself, by whatever way round.',
  why: 'Nobody stands at the head of such a circle, so nobody can be asked about its schools.',
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
