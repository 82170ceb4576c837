import * as z from 'zod';
import { clockTime } from '../clock-time.ts';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * Whether a student was in one lesson. The names in Ed-Fi are those of StudentSectionAttendanceEvent
 * (model reference of its API 7.3, data standard 5.2). OneRoster has no attendance.
 */
export const blockAttendance = defineEntity({
  name: 'block-attendance',
  process: 'students',
  text: 'Whether a student was in one lesson.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { edFi: 'StudentSectionAttendanceEvent.StudentReference' },
    },
    classId: {
      type: recordId,
      privacy: 'operational',
      ref: ['class'],
      text: 'The class.',
      example: 'class-4-5b',
      same: { edFi: 'StudentSectionAttendanceEvent.SectionReference' },
    },
    subjectId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['subject'],
      text: 'The subject of the lesson, where the class has several.',
      example: 'subject-mathematics',
    },
    date: {
      type: plainDate,
      privacy: 'quasi-id',
      text: 'The day of the lesson.',
      example: '2026-05-06',
      same: { edFi: 'StudentSectionAttendanceEvent.EventDate', ceds: 'Attendance Event Date' },
    },
    block: {
      type: z.int().min(1).max(30).optional(),
      privacy: 'operational',
      unit: 'place in the day, the first being 1',
      text: 'Which block of the day it is.',
      example: 3,
      same: { edFi: 'StudentSectionAttendanceEvent.ClassPeriods' },
    },
    startTime: {
      type: clockTime.optional(),
      privacy: 'operational',
      unit: 'HH:MM',
      text: 'When the lesson starts, by the clock of the school.',
      example: '09:45',
    },
    status: {
      type: code,
      privacy: 'quasi-id',
      codeList: 'attendance-status',
      text: 'Present, absent, or something between.',
      example: 'present',
      same: { edFi: 'StudentSectionAttendanceEvent.AttendanceEventCategoryDescriptor', ceds: 'Attendance Status' },
    },
    minutesLate: {
      type: z.int().min(0).max(1440).optional(),
      privacy: 'quasi-id',
      unit: 'minute',
      text: 'How late the student came.',
      example: 5,
    },
    reason: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'attendance-reason',
      text: 'Why the student was absent, late or left early.',
      example: 'medical-appointment',
      same: { edFi: 'StudentSectionAttendanceEvent.AttendanceEventReason' },
    },
  }),
});
export type BlockAttendance = RecordOf<typeof blockAttendance>;
