import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A mark that a student was given for a part of the year. The names in Ed-Fi are those of Grade
 * (model reference of its API 7.3, data standard 5.2); in OneRoster a mark of a period is a result of a line item.
 */
export const mark = defineEntity({
  name: 'mark',
  process: 'students',
  text: 'A mark that a student was given in a subject or class for a part of the year.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { oneRoster: 'results.studentSourcedId', edFi: 'Grade.StudentSectionAssociationReference' },
    },
    classId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['class'],
      text: 'The class in which it was earned.',
      example: 'class-4-5b',
      same: { oneRoster: 'results.classSourcedId', edFi: 'Grade.StudentSectionAssociationReference' },
    },
    workId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['marked-work'],
      text: 'The test or other work for which it was given.',
      example: 'work-31',
      same: { oneRoster: 'results.lineItemSourcedId' },
    },
    subjectId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['subject'],
      text: 'The subject; absent for a mark over all subjects, or where the class has only one.',
      example: 'subject-mathematics',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['academic-session'],
      text: 'The part of the year that it is for.',
      example: 'session-2026-s1',
      same: { oneRoster: 'lineItems.academicSessionSourcedId', edFi: 'Grade.GradingPeriodReference' },
    },
    schoolYear: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'operational',
      unit: 'year',
      text: 'The school year, named by the calendar year in which it ends.',
      example: 2026,
    },
    value: {
      type: line,
      privacy: 'sensitive',
      text: 'The mark as the national scale writes it.',
      example: '6,5',
      same: { oneRoster: 'results.textScore', edFi: 'Grade.LetterGradeEarned' },
    },
    numericValue: {
      type: z.number().optional(),
      privacy: 'sensitive',
      unit: 'point of the scale',
      text: 'The mark as a number, where the scale has numbers.',
      example: 6.5,
      same: { oneRoster: 'results.score', edFi: 'Grade.NumericGradeEarned' },
    },
    scale: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'mark-scale',
      text: 'The scale on which it was given.',
      example: '1-7',
    },
    final: {
      type: z.boolean(),
      privacy: 'operational',
      text: 'Whether it closes its part of the year; false for the mark of one test or an interim mark.',
      example: true,
      same: { edFi: 'Grade.GradeTypeDescriptor' },
    },
    recordedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which it was written down.',
      example: '2026-07-10',
      same: { oneRoster: 'results.scoreDate', edFi: 'Grade.CurrentGradeAsOfDate' },
    },
    teacherId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['person'],
      text: 'Who gave it.',
      example: 'staff-3',
    },
  }),
});
export type Mark = RecordOf<typeof mark>;
