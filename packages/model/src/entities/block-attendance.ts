import { defineEntity, type RecordOf } from '../entity.ts';

/** Whether a student was in one lesson. */
export const blockAttendance = defineEntity({
  name: 'block-attendance',
  process: 'students',
  text: 'Whether a student was in one lesson.',
  fields: () => ({}),
});
export type BlockAttendance = RecordOf<typeof blockAttendance>;
