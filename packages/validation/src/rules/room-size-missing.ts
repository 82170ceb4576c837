import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';
import { TEACHING_ROOMS } from '../teaching-rooms.ts';

/** Of a room for classes it is known how many students it holds. */
export const roomSizeMissing = standardRule({
  code: 'room.size-missing',
  severity: 'info',
  on: 'room',
  reads: ['kind', 'area', 'capacity', 'inUse'],
  check({ record }, report) {
    if (record.inUse === false || !TEACHING_ROOMS.has(record.kind)) return;
    if (!record.area && !record.capacity) report({ at: 'capacity', params: { kind: record.kind } });
  },
});

export const roomSizeMissingNotes = (): RecordRuleNotes => ({
  text: 'A room in which classes are taught says its area or how many students it may hold.',
  why: 'The ministry plans places from the rooms that there are.',
  examples: {
    good: [
      { record: { id: 'r1', kind: 'classroom', area: 48 } },
      { record: { id: 'r2', kind: 'classroom', capacity: 35 } },
      { record: { id: 'r3', kind: 'kitchen' } },
      { record: { id: 'r4', kind: 'classroom', inUse: false } },
    ],
    bad: [
      { record: { id: 'r1', kind: 'classroom' } },
      { record: { id: 'r2', kind: 'classroom', area: 0, capacity: 0 } },
    ],
  },
});
