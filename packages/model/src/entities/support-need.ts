import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A support that a student needs in order to learn. It says what is difficult and what helps, never a diagnosis:
 * the school needs no more, and a diagnosis that is not held cannot leak.
 */
export const supportNeed = defineEntity({
  name: 'support-need',
  process: 'students',
  text: 'A support that a student needs in order to learn, such as one for a disability.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'sensitive',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
    },
    domain: {
      type: code,
      privacy: 'sensitive',
      codeList: 'washington-group-domain',
      text: 'What is difficult.',
      example: 'seeing',
    },
    degree: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'washington-group-degree',
      text: 'How difficult it is.',
      example: '3',
    },
    supports: {
      type: z.array(code).max(30).optional(),
      privacy: 'sensitive',
      codeList: 'support-kind',
      text: 'The supports that the student is given.',
      example: ['large-print', 'extra-time'],
    },
    assessedOn: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'The day on which the need was last looked at.',
      example: '2026-03-20',
    },
    assessedBy: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The profession of whoever looked at it.',
      example: 'Special education teacher',
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'First day on which it holds.',
      example: '2026-03-20',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'Last day on which it holds; absent while it does.',
      example: '2027-12-31',
    },
  }),
});
export type SupportNeed = RecordOf<typeof supportNeed>;
