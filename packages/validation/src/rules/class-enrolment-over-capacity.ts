import { Bearer } from '../bearer.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Crowd {
  readonly capacity: number;
  readonly bearer: Bearer;
  students: number;
}

/** A class has no more students than places: its own, or those of its room. */
export const classEnrolmentOverCapacity = standardDatasetRule({
  code: 'class-enrolment.over-capacity',
  severity: 'warning',
  on: 'class-enrolment',
  reads: ['classId', 'startDate', 'endDate'],
  beside: { room: ['capacity'], class: ['capacity', 'roomId'] },
  start({ asOf }) {
    const rooms = new Map<string, number>();
    const classes = new Map<string, Crowd>();
    return {
      beside(entity, { id, capacity, roomId }) {
        const places = typeof capacity === 'number' ? capacity : rooms.get(String(roomId));
        if (places === undefined) return;
        if (entity === 'room') rooms.set(ownText(String(id)), places);
        else classes.set(ownText(String(id)), { capacity: places, bearer: new Bearer(), students: 0 });
      },
      passesOver: () => classes.size === 0,
      add({ id, classId, startDate, endDate }, report) {
        const crowd = classes.get(classId);
        if (!crowd || (startDate && startDate > asOf) || (endDate && endDate <= asOf)) return;
        crowd.students++;
        crowd.bearer.offer(id, report);
      },
      finish() {
        for (const [group, { capacity, bearer, students }] of classes) {
          if (students > capacity) bearer.report({ at: 'classId', params: { class: group, capacity, students } });
        }
      },
    };
  },
});

export const classEnrolmentOverCapacityNotes = (): DatasetRuleNotes => ({
  text: 'On the day on which the data is judged a class has no more students than it has places, or its room where the class does not say.',
  why: 'Crowded classes are where a ministry builds and hires. If the class is not crowded, students who left are still on its list.',
  examplesBeside: {
    room: [{ id: 'r', capacity: 1 }, { id: 'unmeasured' }],
    class: [
      { id: 'c1', capacity: 1 },
      { id: 'c2', roomId: 'r' },
      { id: 'c3', roomId: 'unmeasured' },
      { id: 'c4', capacity: 2, roomId: 'r' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c1', endDate: '2026-05-01' },
        { id: 'm2', classId: 'c1', startDate: '2026-05-01' },
        { id: 'm3', classId: 'c1', startDate: '2026-08-01' },
      ],
      [
        { id: 'm1', classId: 'c3' },
        { id: 'm2', classId: 'c3' },
      ],
      [
        { id: 'm1', classId: 'c4' },
        { id: 'm2', classId: 'c4' },
      ],
    ],
    bad: [
      [
        { id: 'm1', classId: 'c1' },
        { id: 'm2', classId: 'c1' },
        { id: 'm3', classId: 'c1' },
      ],
      [
        { id: 'm1', classId: 'c2' },
        { id: 'm2', classId: 'c2' },
      ],
    ],
  },
});
