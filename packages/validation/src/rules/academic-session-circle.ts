import { ParentCircles } from '../parent-circles.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A session does not contain itself. */
export const academicSessionCircle = standardDatasetRule({
  code: 'academic-session.circle',
  severity: 'error',
  on: 'academic-session',
  reads: ['parentId'],
  start() {
    const circles = new ParentCircles();
    return {
      add: (record, report) => circles.add(record.id, record.parentId, report),
      finish: () => circles.finish(),
    };
  },
});

export const academicSessionCircleNotes = (): DatasetRuleNotes => ({
  text: 'An academic session does not contain itself, by whatever way round.',
  why: 'A term that contains its own school year belongs to no year.',
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
