import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

// The equivalents in Ed-Fi are those of CalendarDate (model reference of its API 7.3, data standard 5.2).

/**
 * What a calendar says of one day: a school day, a holiday, a strike.
 *
 * Whose calendar it is, is said by session, territory and school together. A country with two calendars has two sessions,
 * a regional holiday names a territory, a school that was closed for a day names the school.
 */
export const calendarDay = defineEntity({
  name: 'calendar-day',
  process: 'schools',
  text: 'What a calendar says of one day: a school day, a holiday, a strike.',
  fields: () => ({
    date: {
      type: plainDate,
      privacy: 'public',
      text: 'The day.',
      example: '2026-05-21',
      same: { edFi: 'CalendarDate.Date' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'calendar-day-kind',
      text: 'What the calendar says of it.',
      example: 'public-holiday',
      same: { edFi: 'CalendarDate.CalendarEvents' },
    },
    reason: {
      type: line.optional(),
      privacy: 'public',
      text: 'Why, in words: the name of the holiday, the storm, the strike.',
      example: 'Día de las Glorias Navales',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The session to whose calendar it belongs.',
      example: 'session-2026',
    },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The territory in which it holds; everywhere when absent.',
      example: 'region-1',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school'],
      text: 'The school for which it holds; all schools of the territory when absent.',
      example: 'school-1',
    },
    shiftId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['shift'],
      text: 'The shift for which it holds; all shifts when absent.',
      example: 'shift-1',
    },
  }),
});
export type CalendarDay = RecordOf<typeof calendarDay>;
