import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A class meets in a room of its own school. */
export const classRoomOfAnotherSchool = standardRule({
  code: 'class.room-of-another-school',
  severity: 'warning',
  on: 'class',
  reads: ['schoolId', 'roomId'],
  needs: { room: { by: 'roomId', entity: 'room', reads: ['schoolId'] } },
  silentWithout: ['room.schoolId'],
  check({ record, related }, report) {
    const owner = related.room?.schoolId;
    if (owner !== undefined && owner !== record.schoolId) {
      report({ at: 'roomId', params: { room: record.roomId ?? '', owner, school: record.schoolId } });
    }
  },
});

export const classRoomOfAnotherSchoolNotes = (): RecordRuleNotes => ({
  text: 'A class meets in a room of its own school.',
  why: 'Two schools that share a room leave the school of the room empty; otherwise the room was mixed up.',
  examples: {
    good: [
      { record: { id: 'x1', schoolId: 'a', roomId: 'r' }, related: { room: { id: 'r', schoolId: 'a' } } },
      { record: { id: 'x2', schoolId: 'a' } },
    ],
    bad: [{ record: { id: 'x1', schoolId: 'a', roomId: 'r' }, related: { room: { id: 'r', schoolId: 'b' } } }],
  },
});
