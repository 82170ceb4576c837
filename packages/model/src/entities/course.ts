import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** What is taught, apart from when and to whom. */
export const course = defineEntity({
  name: 'course',
  process: 'students',
  text: 'What is taught, apart from when and to whom.',
  fields: () => ({
    title: { type: line, privacy: 'public', text: 'Its name.' },
    code: { type: line.optional(), privacy: 'public', text: 'The code that the school or ministry uses for it.' },
    ownerId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school', 'territory'],
      text: 'The school or authority that offers it.',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      formerly: ['schoolYearId'],
      text: 'The academic session, usually a whole school year, in which it is offered.',
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades it is for.',
    },
    subjects: { type: z.array(line).max(50).optional(), privacy: 'public', text: 'Names of its subjects.' },
    subjectCodes: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Codes of its subjects, in the same order.',
    },
  }),
});
export type Course = RecordOf<typeof course>;
