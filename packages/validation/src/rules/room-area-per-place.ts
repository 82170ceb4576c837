import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';
import { TEACHING_ROOMS } from '../teaching-rooms.ts';

/**
 * Square metres for each student between which nobody is asked. Wide on purpose, this standard's own: national norms for
 * classrooms differ, and laboratories need more.
 */
const LEAST = 0.5;
const MOST = 20;

/** A room for classes holds as many students as its area allows. */
export const roomAreaPerPlace = standardRule({
  code: 'room.area-per-place',
  severity: 'warning',
  on: 'room',
  reads: ['kind', 'area', 'capacity'],
  check({ record }, report) {
    const { kind, area, capacity } = record;
    if (!area || !capacity || !TEACHING_ROOMS.has(kind)) return;
    const each = area / capacity;
    if (each < LEAST || each > MOST) {
      report({ at: 'area', params: { area, capacity, each: Math.round(each * 100) / 100 } });
    }
  },
});

export const roomAreaPerPlaceNotes = (): RecordRuleNotes => ({
  text: `A room in which classes are taught has between ${LEAST} and ${MOST} m2 for each student that it may hold.`,
  why: 'Outside that, the area stands in another unit, or area and capacity in each other’s place.',
  examples: {
    good: [
      { record: { id: 'r5', kind: 'classroom', area: 15, capacity: 30 } },
      { record: { id: 'r6', kind: 'workshop', area: 600, capacity: 30 } },

      { record: { id: 'r1', kind: 'classroom', area: 48, capacity: 35 } },
      { record: { id: 'r2', kind: 'auditorium', area: 90, capacity: 300 } },
      { record: { id: 'r3', kind: 'classroom', area: 48 } },
      { record: { id: 'r4', kind: 'classroom', area: 48, capacity: 0 } },
    ],
    bad: [
      { record: { id: 'r1', kind: 'classroom', area: 12, capacity: 35 } },
      // Square feet, or dm2.
      { record: { id: 'r2', kind: 'classroom', area: 4800, capacity: 35 } },
    ],
  },
});
