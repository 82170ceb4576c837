import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A decision by which an authority lets a school work, extends that, or withdraws it. */
export const authorisation = defineEntity({
  name: 'authorisation',
  process: 'schools',
  text: 'A decision by which an authority lets a school work, extends that, or withdraws it.',
  fields: () => ({
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school that it concerns.',
      example: 'school-1',
    },
    authorityId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authority'],
      text: 'The authority that decided.',
      example: 'authority-1',
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'authorisation-kind',
      text: 'What was decided.',
      example: 'operation',
    },
    number: {
      type: line.optional(),
      privacy: 'public',
      text: 'The number of the decision, as it stands on the document.',
      example: 'Resolución 123-2024',
    },
    decidedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The date of the decision.',
      example: '2024-01-15',
    },
    validFrom: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'First day of its validity, inclusive.',
      example: '2024-02-01',
    },
    validTo: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day of its validity, inclusive; absent when it has no end.',
      example: '2029-01-31',
    },
    levels: {
      type: z.array(code).max(20).optional(),
      privacy: 'public',
      codeList: 'isced-level',
      text: 'The levels of education that it covers; all when absent.',
      example: ['1', '2'],
    },
    modalities: {
      type: z.array(code).max(10).optional(),
      privacy: 'public',
      codeList: 'modality',
      text: 'The modalities that it covers; all when absent.',
      example: ['in-person'],
    },
  }),
});
export type Authorisation = RecordOf<typeof authorisation>;
