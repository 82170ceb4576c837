import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A family’s request for a place in a school, and what came of it. No standard of exchange that we know has it. */
export const placeRequest = defineEntity({
  name: 'place-request',
  process: 'students',
  text: 'A family’s request for a place in a school, and what came of it.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student who needs the place.',
      example: 'student-17',
    },
    schoolIds: {
      type: z.array(recordId).min(1).max(50),
      privacy: 'quasi-id',
      ref: ['school'],
      text: 'The schools asked for, the most wanted first.',
      example: ['school-4', 'school-9'],
    },
    grade: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'grade',
      text: 'The grade asked for.',
      example: '01',
    },
    schoolYear: {
      type: z.int().min(1900).max(2200),
      privacy: 'operational',
      unit: 'year',
      text: 'The school year asked for, named by the calendar year in which it ends.',
      example: 2027,
    },
    shiftKind: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'shift-kind',
      text: 'The part of the day asked for.',
      example: 'morning',
    },
    requestedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which the family asked.',
      example: '2026-09-02',
    },
    status: {
      type: code,
      privacy: 'operational',
      codeList: 'place-request-status',
      text: 'How far the request has come.',
      example: 'admitted',
    },
    admittedSchoolId: {
      type: recordId.optional(),
      privacy: 'quasi-id',
      ref: ['school'],
      text: 'The school that gives the place, once one does.',
      example: 'school-9',
    },
    decidedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day of the latest decision.',
      example: '2026-10-15',
    },
    reason: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'Why it was decided so, or why the student comes first.',
      example: 'A sister attends the school',
    },
  }),
});
export type PlaceRequest = RecordOf<typeof placeRequest>;
