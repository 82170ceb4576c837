import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';

/** That a student belongs to a class. The names in Ed-Fi are those of StudentSectionAssociation (API 7.3, data standard 5.2). */
export const classEnrolment = defineEntity({
  name: 'class-enrolment',
  process: 'students',
  text: 'That a student belongs to a class for some time.',
  fields: () => ({
    classId: {
      type: recordId,
      privacy: 'operational',
      ref: ['class'],
      text: 'The class.',
      example: 'class-4-5b',
      same: { oneRoster: 'enrollments.classSourcedId', edFi: 'StudentSectionAssociation.SectionReference' },
    },
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { oneRoster: 'enrollments.userSourcedId', edFi: 'StudentSectionAssociation.StudentReference' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school, as the sender states it.',
      example: 'school-4',
      same: { oneRoster: 'enrollments.schoolSourcedId' },
    },
    listNumber: {
      type: z.int().min(1).max(1000).optional(),
      privacy: 'quasi-id',
      unit: 'place in the class list, the first being 1',
      text: 'The number of the student in the class list.',
      example: 12,
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day, inclusive.',
      example: '2026-03-02',
      same: { oneRoster: 'enrollments.beginDate', edFi: 'StudentSectionAssociation.BeginDate' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day on which it no longer holds.',
      example: '2026-12-12',
      same: { oneRoster: 'enrollments.endDate', edFi: 'StudentSectionAssociation.EndDate' },
    },
  }),
});
export type ClassEnrolment = RecordOf<typeof classEnrolment>;
