import { defineRule } from '../rule.ts';

/** A room is somebody's. */
export const roomBelongsNowhere = defineRule({
  code: 'room.belongs-nowhere',
  severity: 'warning',
  on: 'room',
  reads: ['buildingId', 'schoolId'],
  text: 'A room names the building that it is in or the school that uses it.',
  why: 'A room of nobody is counted for no school.',
  check({ record }, report) {
    if (record.buildingId === undefined && record.schoolId === undefined) report({ at: 'buildingId' });
  },
  examples: {
    good: [{ record: { id: 'r1', buildingId: 'b' } }, { record: { id: 'r2', schoolId: 's' } }],
    bad: [{ record: { id: 'r1' } }],
  },
});
