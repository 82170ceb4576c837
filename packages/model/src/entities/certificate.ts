import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A document that says what a student has completed. The names in Ed-Fi are those of the diplomas of StudentAcademicRecord
 * (model reference of its API 7.3, data standard 5.2).
 */
export const certificate = defineEntity({
  name: 'certificate',
  process: 'students',
  text: 'A document that says what a student has completed.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'Whose it is.',
      example: 'student-17',
    },
    kind: {
      type: code,
      privacy: 'operational',
      codeList: 'certificate-kind',
      text: 'What kind of document it is.',
      example: 'level-completion',
      same: { edFi: 'StudentAcademicRecordDiploma.DiplomaTypeDescriptor' },
    },
    level: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'isced-level',
      text: 'The level of education that was completed.',
      example: '1',
      same: { edFi: 'StudentAcademicRecordDiploma.DiplomaLevelDescriptor' },
    },
    grade: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'grade',
      text: 'The grade that was completed, where the document is for one grade.',
      example: '06',
    },
    title: {
      type: line.optional(),
      privacy: 'operational',
      text: 'The title that it gives.',
      example: 'Bachiller en Ciencias',
      same: { edFi: 'StudentAcademicRecordDiploma.AchievementTitle' },
    },
    number: {
      type: line.optional(),
      privacy: 'direct-id',
      text: 'The number of the document, unique for whoever issues it.',
      example: '2026-004512',
    },
    issuedOn: {
      type: plainDate,
      privacy: 'quasi-id',
      text: 'The day on which it was issued.',
      example: '2026-12-20',
      same: { edFi: 'StudentAcademicRecordDiploma.DiplomaAwardDate' },
    },
    issuerId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school', 'authority'],
      text: 'The school or authority that issued it.',
      example: 'school-4',
    },
    enrolmentId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['enrolment'],
      text: 'The enrolment that it crowns.',
      example: 'enrolment-17-2026',
    },
    revoked: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether it is no longer valid.',
      example: false,
    },
    revokedOn: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'The day on which it was declared invalid.',
      example: '2027-03-02',
    },
  }),
});
export type Certificate = RecordOf<typeof certificate>;
