import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** Two shifts that a school calls by one name are not held at one time. */
export const shiftOverlap = defineDatasetRule({
  code: 'shift.overlap',
  severity: 'warning',
  on: 'shift',
  reads: ['schoolId', 'name', 'kind', 'sessionId', 'startTime', 'endTime', 'weekdays'],
  text: 'Two shifts of one school with the same name are not held at the same time.',
  why: 'It is probably one shift entered twice, and its students and hours are counted twice.',
  start() {
    const shifts = new Grouped({ id: 'text', session: 'text', start: 'text', end: 'text', days: 'text' });
    return {
      add(record, report) {
        const { startTime, endTime, sessionId } = record;
        if (!startTime || !endTime || endTime <= startTime) return;
        const key = `${record.schoolId} ${record.name ?? record.kind}`;
        const days = record.weekdays ?? MONDAY_TO_FRIDAY;
        const other = shifts
          .of(key)
          .find(
            (one) =>
              one.id !== record.id &&
              (one.session === undefined || sessionId === undefined || one.session === sessionId) &&
              (one.start ?? '') < endTime &&
              startTime < (one.end ?? '') &&
              days.some((day) => one.days?.includes(String(day))),
          );
        if (other) report({ at: 'startTime', params: { from: startTime, to: endTime, other: other.id ?? '' } });
        shifts.add(key, { id: record.id, session: sessionId, start: startTime, end: endTime, days: days.join('') });
      },
    };
  },
  examples: {
    good: [
      // Before and after a long break.
      [
        { id: 'a', schoolId: 's', kind: 'full-day', startTime: '12:00', endTime: '14:00' },
        { id: 'b', schoolId: 's', kind: 'full-day', startTime: '14:00', endTime: '17:00' },
        { id: 'c', schoolId: 's', kind: 'full-day', startTime: '08:00', endTime: '12:00' },
        { id: 'd', schoolId: 's', kind: 'full-day' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'afternoon', startTime: '12:00', endTime: '18:00' },
        { id: 'c', schoolId: 't', kind: 'morning', startTime: '07:30', endTime: '12:45' },
      ],
      [
        { id: 'a', schoolId: 's', name: 'Mañana A', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', name: 'Mañana B', kind: 'morning', startTime: '08:00', endTime: '13:15' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'evening', startTime: '19:00', endTime: '22:00', weekdays: [1, 3] },
        { id: 'b', schoolId: 's', kind: 'evening', startTime: '19:00', endTime: '22:00', weekdays: [2, 4] },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', sessionId: '2026', startTime: '07:45', endTime: '13:00' },
      ],
    ],
    bad: [
      // Without a session a shift is held in every one.
      [
        { id: 'a', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', startTime: '07:45', endTime: '13:00' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:45', endTime: '13:00' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', startTime: '08:00', endTime: '13:15' },
      ],
    ],
  },
});
