import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A school year or a part of one. */
export const academicSession = defineEntity({
  name: 'academic-session',
  process: 'schools',
  text: 'A school year, or a semester, term or grading period inside one.',
  fields: () => ({
    title: { type: line, privacy: 'public', text: 'Its name.' },
    type: { type: code, privacy: 'public', codeList: 'session-type', text: 'What part of the year it is.' },
    startDate: { type: plainDate, privacy: 'public', text: 'First day, inclusive.' },
    endDate: { type: plainDate, privacy: 'public', text: 'Last day, inclusive.' },
    schoolYear: {
      type: z.int().min(1900).max(2200),
      privacy: 'public',
      unit: 'year',
      text: 'The school year it belongs to, named by the calendar year in which that school year ends.',
    },
    parentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The longer session that contains it.',
    },
  }),
});
export type AcademicSession = RecordOf<typeof academicSession>;
