import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * What a student reached in a test or an external assessment, or that the student was not there.
 * The names in Ed-Fi are those of StudentAssessment (model reference of its API 7.3, data standard 5.2).
 */
export const assessmentResult = defineEntity({
  name: 'assessment-result',
  process: 'students',
  text: 'What a student reached in a test or an external assessment.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { edFi: 'StudentAssessment.StudentReference' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school in which the student was counted.',
      example: 'school-4',
      same: { edFi: 'StudentAssessment.ReportedSchoolReference' },
    },
    assessmentCode: {
      type: code,
      privacy: 'operational',
      text: 'The code of the assessment, the same in every edition.',
      example: 'NAT-READING',
      same: { edFi: 'StudentAssessment.AssessmentReference' },
    },
    assessmentName: {
      type: line.optional(),
      privacy: 'operational',
      text: 'The name of the assessment.',
      example: 'National reading assessment',
      same: { edFi: 'Assessment.AssessmentTitle' },
    },
    kind: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'assessment-kind',
      text: 'Who gives it and what for.',
      example: 'national-census',
      same: { edFi: 'Assessment.AssessmentCategoryDescriptor' },
    },
    edition: {
      type: line.optional(),
      privacy: 'operational',
      text: 'Which time it was held.',
      example: '2026',
    },
    subjectId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['subject'],
      text: 'The subject tested.',
      example: 'subject-language',
      same: { edFi: 'Assessment.AcademicSubjects' },
    },
    grade: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'grade',
      text: 'The grade of the student when tested.',
      example: '04',
      same: { edFi: 'StudentAssessment.WhenAssessedGradeLevelDescriptor' },
    },
    date: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'The day of the test.',
      example: '2026-10-21',
      same: { edFi: 'StudentAssessment.AdministrationDate' },
    },
    participated: {
      type: z.boolean(),
      privacy: 'quasi-id',
      text: 'Whether the student took the test.',
      example: true,
    },
    absenceReason: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'Why the student did not take it.',
      example: 'Ill on the day',
      same: { edFi: 'StudentAssessment.ReasonNotTestedDescriptor' },
    },
    score: {
      type: z.number().optional(),
      privacy: 'sensitive',
      unit: 'point of the assessment’s scale',
      text: 'The score reached.',
      example: 271.4,
      same: { edFi: 'StudentAssessment.ScoreResults' },
    },
    standardError: {
      type: z.number().min(0).optional(),
      privacy: 'sensitive',
      unit: 'point of the assessment’s scale',
      text: 'How uncertain the score is.',
      example: 8.2,
    },
    level: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The level of performance reached, as the assessment names it.',
      example: 'Adequate',
      same: { edFi: 'StudentAssessment.PerformanceLevels' },
    },
    accommodated: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the student took it with an adaptation for a support need.',
      example: false,
      same: { edFi: 'StudentAssessment.Accommodations' },
    },
  }),
});
export type AssessmentResult = RecordOf<typeof assessmentResult>;
