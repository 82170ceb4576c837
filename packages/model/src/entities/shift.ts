import * as z from 'zod';
import { clockTime } from '../clock-time.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

// The equivalents in Ed-Fi are those of BellSchedule (model reference of its API 7.3, data standard 5.2).

/** A part of the day in which a school teaches one set of students. A school may have several, one after the other. */
export const shift = defineEntity({
  name: 'shift',
  process: 'schools',
  text: 'A part of the day in which a school teaches one set of students.',
  fields: () => ({
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school.',
      example: 'school-1',
      same: { edFi: 'BellSchedule.SchoolReference' },
    },
    name: {
      type: line.optional(),
      privacy: 'public',
      text: 'What the school calls it.',
      example: 'Mañana A',
      same: { edFi: 'BellSchedule.BellScheduleName' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'shift-kind',
      text: 'What part of the day it is.',
      example: 'morning',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The session in which it is held; absent when it does not change from year to year.',
      example: 'session-2026',
    },
    startTime: {
      type: clockTime.optional(),
      privacy: 'public',
      unit: 'HH:MM',
      text: 'When it starts, by the clock of the school.',
      example: '07:30',
      same: { edFi: 'BellSchedule.StartTime' },
    },
    endTime: {
      type: clockTime.optional(),
      privacy: 'public',
      unit: 'HH:MM',
      text: 'When it ends, by the clock of the school.',
      example: '12:45',
      same: { edFi: 'BellSchedule.EndTime' },
    },
    weekdays: {
      type: z.array(z.int().min(1).max(7)).max(7).optional(),
      privacy: 'public',
      unit: 'ISO 8601 weekday, 1 is Monday',
      text: 'The days of the week on which it is held; Monday to Friday when absent.',
      example: [1, 2, 3, 4, 5],
    },
  }),
});
export type Shift = RecordOf<typeof shift>;
