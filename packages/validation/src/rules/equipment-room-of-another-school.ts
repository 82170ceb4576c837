import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school keeps its equipment in its own rooms. */
export const equipmentRoomOfAnotherSchool = standardRule({
  code: 'equipment.room-of-another-school',
  severity: 'warning',
  on: 'equipment',
  reads: ['schoolId', 'roomId'],
  needs: { room: { by: 'roomId', entity: 'room', reads: ['schoolId'] } },
  check({ record, related }, report) {
    const expected = related.room?.schoolId;
    if (expected !== undefined && expected !== record.schoolId) {
      report({ at: 'roomId', params: { room: record.roomId ?? '', stated: record.schoolId, expected } });
    }
  },
});

export const equipmentRoomOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'The room in which equipment is kept is used by the school that has the equipment.',
  why: 'Otherwise two schools look for the same devices, or for none.',
  examples: {
    good: [
      { record: { id: 'e1', schoolId: 's', roomId: 'r' }, related: { room: { id: 'r', schoolId: 's' } } },
      { record: { id: 'e2', schoolId: 's', roomId: 'r' }, related: { room: { id: 'r' } } },
    ],
    bad: [{ record: { id: 'e1', schoolId: 's', roomId: 'r' }, related: { room: { id: 'r', schoolId: 't' } } }],
  },
});
