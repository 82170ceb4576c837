import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * That a member of staff teaches, or helps in, a class.
 *
 * Names in Ed-Fi: resource staffSectionAssociations, ODS/API 7.3 (data standard 5).
 */
export const teachingAssignment = defineEntity({
  name: 'teaching-assignment',
  process: 'staff-and-finance',
  text: 'That a member of staff teaches, or helps in, a class.',
  fields: () => ({
    classId: {
      type: recordId,
      privacy: 'operational',
      ref: ['class'],
      text: 'The class.',
      example: 'class-7b-2026',
      same: { oneRoster: 'enrollments.classSourcedId', edFi: 'StaffSectionAssociation.SectionReference' },
    },
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The member of staff.',
      example: 'person-90417',
      same: { oneRoster: 'enrollments.userSourcedId', edFi: 'StaffSectionAssociation.StaffReference' },
    },
    role: {
      type: code,
      privacy: 'operational',
      codeList: 'teaching-role',
      text: 'What the person does in the class.',
      example: 'teacher',
      same: { oneRoster: 'enrollments.role', edFi: 'StaffSectionAssociation.ClassroomPositionDescriptor' },
    },
    primary: {
      type: z.boolean().optional(),
      privacy: 'operational',
      text: 'Whether this is the teacher who answers for the class.',
      example: true,
      same: { oneRoster: 'enrollments.primary' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school, as the sender states it.',
      example: 'school-4821',
      same: { oneRoster: 'enrollments.schoolSourcedId' },
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day, inclusive.',
      example: '2026-03-01',
      same: { oneRoster: 'enrollments.beginDate', edFi: 'StaffSectionAssociation.BeginDate' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day on which it no longer holds.',
      example: '2026-12-16',
      same: { oneRoster: 'enrollments.endDate', edFi: 'StaffSectionAssociation.EndDate' },
    },
    subjectId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['subject'],
      text: 'The subject that the person teaches there, where the class has several.',
      example: 'subject-mathematics',
    },
    hoursPerWeek: {
      type: z.number().min(0).max(168).optional(),
      privacy: 'operational',
      unit: 'clock hours a week',
      text: 'The hours that the person teaches there.',
      example: 6,
    },
  }),
});
export type TeachingAssignment = RecordOf<typeof teachingAssignment>;
