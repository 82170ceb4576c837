import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * What was decided at the end of the year about one enrolment. It is a record of its own, because a decision may be revised
 * after a second sitting, long after the enrolment has ended.
 */
export const promotion = defineEntity({
  name: 'promotion',
  process: 'students',
  text: 'What was decided at the end of the year: promoted, to repeat, to sit again.',
  fields: () => ({
    enrolmentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['enrolment'],
      text: 'The enrolment that is judged.',
      example: 'enrolment-17-2026',
    },
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['academic-session'],
      text: 'The school year at whose end it is decided.',
      example: 'session-2026',
    },
    decision: {
      type: code,
      privacy: 'sensitive',
      codeList: 'promotion-decision',
      text: 'What was decided.',
      example: 'promoted',
      same: { edFi: 'StudentSchoolAssociation.EntryGradeLevelReasonDescriptor', ceds: 'End of Term Status' },
    },
    decidedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day of the decision.',
      example: '2026-12-18',
    },
    nextGrade: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'grade',
      text: 'The grade for the next school year.',
      example: '06',
      same: { edFi: 'StudentSchoolAssociation.NextYearGradeLevelDescriptor' },
    },
    average: {
      type: z.number().optional(),
      privacy: 'sensitive',
      unit: 'point of the scale',
      text: 'The average mark of the year.',
      example: 5.8,
    },
    attendanceRate: {
      type: z.number().min(0).max(100).optional(),
      privacy: 'sensitive',
      unit: 'percent',
      text: 'The share of the school days on which the student was present.',
      example: 93.5,
    },
    reason: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'Why it was decided so, where the rule alone does not say.',
      example: 'Promoted with a plan for mathematics',
    },
  }),
});
export type Promotion = RecordOf<typeof promotion>;
