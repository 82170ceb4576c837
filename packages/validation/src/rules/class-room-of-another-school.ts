import { defineRule } from '../rule.ts';

/** A class meets in a room of its own school. */
export const classRoomOfAnotherSchool = defineRule({
  code: 'class.room-of-another-school',
  severity: 'warning',
  on: 'class',
  reads: ['schoolId', 'roomId'],
  needs: { room: { by: 'roomId', entity: 'room', reads: ['schoolId'] } },
  text: 'A class meets in a room of its own school.',
  why: 'Two schools that share a room leave the school of the room empty; otherwise the room was mixed up.',
  check({ record, related }, report) {
    const owner = related.room?.schoolId;
    if (owner !== undefined && owner !== record.schoolId) {
      report({ at: 'roomId', params: { room: record.roomId ?? '', owner, school: record.schoolId } });
    }
  },
  examples: {
    good: [
      { record: { id: 'x1', schoolId: 'a', roomId: 'r' }, related: { room: { id: 'r', schoolId: 'a' } } },
      { record: { id: 'x2', schoolId: 'a' } },
    ],
    bad: [{ record: { id: 'x1', schoolId: 'a', roomId: 'r' }, related: { room: { id: 'r', schoolId: 'b' } } }],
  },
});
