import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/** That a member of staff teaches, or helps in, a class. */
export const teachingAssignment = defineEntity({
  name: 'teaching-assignment',
  process: 'staff-and-finance',
  text: 'That a member of staff teaches, or helps in, a class.',
  fields: () => ({
    classId: { type: recordId, privacy: 'operational', ref: ['class'], text: 'The class.' },
    personId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The member of staff.' },
    role: { type: code, privacy: 'operational', codeList: 'teaching-role', text: 'What the person does in the class.' },
    primary: {
      type: z.boolean().optional(),
      privacy: 'operational',
      text: 'Whether this is the teacher who answers for the class.',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school, as the sender states it.',
    },
    startDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day, inclusive.' },
    endDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day on which it no longer holds.' },
  }),
});
export type TeachingAssignment = RecordOf<typeof teachingAssignment>;
