import { defineEntity, type RecordOf } from '../entity.ts';

/** Whether a student was at school on one day. */
export const dailyAttendance = defineEntity({
  name: 'daily-attendance',
  process: 'students',
  text: 'Whether a student was at school on one day.',
  fields: () => ({}),
});
export type DailyAttendance = RecordOf<typeof dailyAttendance>;
