import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/** The right to use a resource: by whom, how many, from when to when. */
export const licence = defineEntity({
  name: 'licence',
  process: 'digital-content',
  text: 'The right to use a resource: by whom, how many, from when to when.',
  fields: () => ({
    resourceId: {
      type: recordId,
      privacy: 'public',
      ref: ['resource'],
      text: 'The resource.',
      example: 'resource-eea-mat7',
    },
    holderId: {
      type: recordId,
      privacy: 'public',
      ref: ['school', 'authority'],
      text: 'The school or authority that holds the licence.',
      example: 'authority-mineduc',
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'licence-kind',
      text: 'On what terms the resource may be used.',
      example: 'per-seat',
    },
    seats: {
      type: z.int().min(0).optional(),
      privacy: 'public',
      unit: 'people',
      text: 'How many people may use it; absent when there is no limit.',
      example: 1200,
    },
    startDate: { type: plainDate.optional(), privacy: 'public', text: 'First day, inclusive.', example: '2026-03-01' },
    endDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day, inclusive; absent when it does not end.',
      example: '2027-02-28',
    },
    cost: {
      type: z.int().min(0).optional(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'What is paid for it, in all.',
      example: 6_000_000,
    },
    currency: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'currency',
      text: 'The currency of the cost.',
      example: 'PEN',
    },
    budgetLineId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['budget-line'],
      text: 'The budget line that it is paid from.',
      example: 'budget-2026-materials',
    },
  }),
});
export type Licence = RecordOf<typeof licence>;
