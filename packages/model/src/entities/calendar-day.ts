import { defineEntity, type RecordOf } from '../entity.ts';

/** What a calendar says of one day: a school day, a holiday, a strike. */
export const calendarDay = defineEntity({
  name: 'calendar-day',
  process: 'schools',
  text: 'What a calendar says of one day: a school day, a holiday, a strike.',
  fields: () => ({}),
});
export type CalendarDay = RecordOf<typeof calendarDay>;
