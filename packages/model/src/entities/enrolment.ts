import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * A student's place in one school, one grade and one school year: what a census counts.
 * Belonging to a class is another record, `class-enrolment`.
 * The names in Ed-Fi are those of StudentSchoolAssociation (model reference of its API 7.3, data standard 5.2).
 */
export const enrolment = defineEntity({
  name: 'enrolment',
  process: 'students',
  text: 'A student’s place in one school, one grade and one school year: what a census counts.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { edFi: 'StudentSchoolAssociation.StudentReference' },
    },
    schoolId: {
      type: recordId,
      privacy: 'operational',
      ref: ['school'],
      text: 'The school.',
      example: 'school-4',
      same: { edFi: 'StudentSchoolAssociation.SchoolReference' },
    },
    grade: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'grade',
      text: 'The grade.',
      example: '05',
      same: {
        oneRoster: 'users.grades',
        edFi: 'StudentSchoolAssociation.EntryGradeLevelDescriptor',
        ceds: 'Entry Grade Level',
        uis: 'Enrolment in grade g, year t',
      },
    },
    level: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'isced-level',
      text: 'The level of education, where the grade alone does not say.',
      example: '1',
      same: { uis: 'Enrolment at level h' },
    },
    schoolYear: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'operational',
      unit: 'year',
      text: 'The school year, named by the calendar year in which it ends.',
      example: 2026,
      same: {
        oneRoster: 'academicSessions.schoolYear',
        edFi: 'StudentSchoolAssociation.SchoolYearTypeReference',
        ceds: 'School Year',
      },
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['academic-session'],
      text: 'The academic session of that school year.',
      example: 'session-2026',
    },
    shiftId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['shift'],
      text: 'The shift of the school that the student attends.',
      example: 'shift-4-morning',
    },
    modality: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'modality',
      text: 'In what form the student is taught.',
      example: 'in-person',
    },
    entryKind: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'entry-kind',
      text: 'Where the student comes from.',
      example: 'transfer',
      same: { edFi: 'StudentSchoolAssociation.EntryTypeDescriptor', ceds: 'Entry Type' },
    },
    repeats: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the student is in the same grade as the year before.',
      example: false,
      same: { edFi: 'StudentSchoolAssociation.RepeatGradeIndicator', uis: 'Repeaters in grade g, year t' },
    },
    entryDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'First school day, inclusive.',
      example: '2026-03-02',
      same: { edFi: 'StudentSchoolAssociation.EntryDate', ceds: 'Enrollment Entry Date' },
    },
    exitDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last school day, inclusive; absent while open.',
      example: '2026-12-11',
      same: { edFi: 'StudentSchoolAssociation.ExitWithdrawDate', ceds: 'Enrollment Exit Date' },
    },
    exitReason: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'exit-reason',
      text: 'Why the student left.',
      example: 'transferred',
      same: { edFi: 'StudentSchoolAssociation.ExitWithdrawTypeDescriptor', ceds: 'Exit or Withdrawal Type' },
    },
  }),
});
export type Enrolment = RecordOf<typeof enrolment>;
