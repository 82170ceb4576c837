import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A benefit that a student receives. It tells of a family’s poverty, so most of it is sensitive. */
export const benefit = defineEntity({
  name: 'benefit',
  process: 'students',
  text: 'A benefit that a student receives: meals, transport, a grant, books.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'Who receives it.',
      example: 'student-17',
      same: { edFi: 'StudentProgramAssociation.StudentReference' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school that hands it out; absent when it reaches the family directly.',
      example: 'school-4',
      same: { edFi: 'StudentProgramAssociation.EducationOrganizationReference' },
    },
    kind: {
      type: code,
      privacy: 'sensitive',
      codeList: 'benefit-kind',
      text: 'What is received.',
      example: 'school-meal',
    },
    programme: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The programme that pays for it.',
      example: 'National school meals programme',
      same: { edFi: 'StudentProgramAssociation.ProgramReference' },
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'First day on which it is received.',
      example: '2026-03-02',
      same: { edFi: 'StudentProgramAssociation.BeginDate' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'Last day on which it is received; absent while it is.',
      example: '2026-12-11',
      same: { edFi: 'StudentProgramAssociation.EndDate' },
    },
    amount: {
      type: z.number().min(0).optional(),
      privacy: 'sensitive',
      unit: 'unit of the currency',
      text: 'The money received over the whole period.',
      example: 120_000,
    },
    currency: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'currency',
      text: 'The currency of the amount.',
      example: 'CLP',
    },
    days: {
      type: z.int().min(0).max(3660).optional(),
      privacy: 'sensitive',
      unit: 'day',
      text: 'On how many days it was received.',
      example: 178,
    },
  }),
});
export type Benefit = RecordOf<typeof benefit>;
