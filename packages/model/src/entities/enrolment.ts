import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * A student's place in one school, one grade and one school year: what a census counts.
 * Belonging to a class is another record, `class-enrolment`.
 */
export const enrolment = defineEntity({
  name: 'enrolment',
  process: 'students',
  text: 'A student’s place in one school, one grade and one school year: what a census counts.',
  fields: () => ({
    studentId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The student.' },
    schoolId: { type: recordId, privacy: 'operational', ref: ['school'], text: 'The school.' },
    grade: { type: code.optional(), privacy: 'quasi-id', codeList: 'grade', text: 'The grade.' },
    schoolYear: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'operational',
      unit: 'year',
      text: 'The school year, named by the calendar year in which it ends.',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['academic-session'],
      text: 'The academic session of that school year.',
    },
    entryDate: { type: plainDate.optional(), privacy: 'quasi-id', text: 'First school day, inclusive.' },
    exitDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last school day, inclusive; absent while open.',
    },
    exitReason: { type: code.optional(), privacy: 'sensitive', codeList: 'exit-reason', text: 'Why the student left.' },
  }),
});
export type Enrolment = RecordOf<typeof enrolment>;
