import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * Whether a student was at school on one day. The names in Ed-Fi are those of StudentSchoolAttendanceEvent
 * (model reference of its API 7.3, data standard 5.2). OneRoster has no attendance.
 */
export const dailyAttendance = defineEntity({
  name: 'daily-attendance',
  process: 'students',
  text: 'Whether a student was at school on one day.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { edFi: 'StudentSchoolAttendanceEvent.StudentReference' },
    },
    schoolId: {
      type: recordId,
      privacy: 'operational',
      ref: ['school'],
      text: 'The school.',
      example: 'school-4',
      same: { edFi: 'StudentSchoolAttendanceEvent.SchoolReference' },
    },
    date: {
      type: plainDate,
      privacy: 'quasi-id',
      text: 'The day.',
      example: '2026-05-06',
      same: { edFi: 'StudentSchoolAttendanceEvent.EventDate', ceds: 'Attendance Event Date' },
    },
    status: {
      type: code,
      privacy: 'quasi-id',
      codeList: 'attendance-status',
      text: 'Present, absent, or something between.',
      example: 'late',
      same: { edFi: 'StudentSchoolAttendanceEvent.AttendanceEventCategoryDescriptor', ceds: 'Attendance Status' },
    },
    minutesLate: {
      type: z.int().min(0).max(1440).optional(),
      privacy: 'quasi-id',
      unit: 'minute',
      text: 'How late the student came.',
      example: 12,
    },
    dayFraction: {
      type: z.number().min(0).max(1).optional(),
      privacy: 'quasi-id',
      unit: 'school day',
      text: 'The part of the day to which the status applies, where it is not the whole day.',
      example: 0.5,
      same: { edFi: 'StudentSchoolAttendanceEvent.EventDuration' },
    },
    reason: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'attendance-reason',
      text: 'Why the student was absent, late or left early.',
      example: 'illness',
      same: { edFi: 'StudentSchoolAttendanceEvent.AttendanceEventReason' },
    },
    recordedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which it was written down.',
      example: '2026-05-06',
    },
  }),
});
export type DailyAttendance = RecordOf<typeof dailyAttendance>;
