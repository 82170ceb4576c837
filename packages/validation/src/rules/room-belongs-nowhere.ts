import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A room is somebody's. */
export const roomBelongsNowhere = standardRule({
  code: 'room.belongs-nowhere',
  severity: 'warning',
  on: 'room',
  reads: ['buildingId', 'schoolId'],
  check({ record }, report) {
    if (record.buildingId === undefined && record.schoolId === undefined) report({ at: 'buildingId' });
  },
});

export const roomBelongsNowhereNotes = (): RecordRuleNotes => ({
  text: 'A room names the building that it is in or the school that uses it.',
  why: 'A room of nobody is counted for no school.',
  examples: {
    good: [{ record: { id: 'r1', buildingId: 'b' } }, { record: { id: 'r2', schoolId: 's' } }],
    bad: [{ record: { id: 'r1' } }],
  },
});
