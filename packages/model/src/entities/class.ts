import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A group of students who are taught together. */
export const classGroup = defineEntity({
  name: 'class',
  process: 'students',
  text: 'A group of students who are taught together in one school.',
  fields: () => ({
    title: { type: line, privacy: 'public', text: 'Its name.' },
    code: { type: line.optional(), privacy: 'public', text: 'The code that the school uses for it.' },
    type: { type: code.optional(), privacy: 'public', codeList: 'class-type', text: 'Base group or lesson group.' },
    schoolId: { type: recordId, privacy: 'public', ref: ['school'], text: 'The school that runs it.' },
    courseId: { type: recordId.optional(), privacy: 'public', ref: ['course'], text: 'What is taught in it.' },
    sessionIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The sessions in which it meets.',
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades of its students.',
    },
    location: { type: line.optional(), privacy: 'public', text: 'Where it meets.' },
    subjects: { type: z.array(line).max(50).optional(), privacy: 'public', text: 'Names of its subjects.' },
    subjectCodes: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Codes of its subjects, in the same order.',
    },
    periods: {
      type: z.array(line).max(100).optional(),
      privacy: 'public',
      text: 'The periods of the timetable in which it meets.',
    },
  }),
});
export type ClassGroup = RecordOf<typeof classGroup>;
