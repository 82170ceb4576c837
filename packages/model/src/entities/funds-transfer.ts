import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * Money that an authority sends to a school. What is paid a student states the number of students and the amount for each,
 * so that anybody can reckon it again.
 */
export const fundsTransfer = defineEntity({
  name: 'funds-transfer',
  process: 'staff-and-finance',
  text: 'Money that an authority sends to a school.',
  fields: () => ({
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school that receives the money.',
      example: 'school-4821',
    },
    payerId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authority'],
      text: 'The authority that sends it.',
      example: 'authority-mineduc',
    },
    budgetLineId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['budget-line'],
      text: 'The budget line that it is paid from.',
      example: 'budget-2026-transfers',
    },
    programme: {
      type: code,
      privacy: 'public',
      codeList: 'transfer-programme',
      text: 'The programme that it is paid under.',
      example: 'per-student-grant',
    },
    date: { type: plainDate, privacy: 'public', text: 'The day on which it is paid.', example: '2026-04-15' },
    schoolYear: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'public',
      unit: 'year',
      text: 'The school year that it is meant for, named by the calendar year in which it ends.',
      example: 2026,
    },
    amount: {
      type: z.int(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'The amount; below zero when the school pays back.',
      example: 3_150_000,
    },
    currency: {
      type: code,
      privacy: 'public',
      codeList: 'currency',
      text: 'The currency of all amounts of the transfer.',
      example: 'BRL',
    },
    students: {
      type: z.int().min(0).optional(),
      privacy: 'public',
      unit: 'students',
      text: 'The number of students that the amount is reckoned by.',
      example: 210,
    },
    amountPerStudent: {
      type: z.int().min(0).optional(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'The amount for each of these students.',
      example: 15_000,
    },
    paymentOrder: {
      type: line.optional(),
      privacy: 'public',
      text: 'The number of the payment order.',
      example: '2026OB801234',
    },
  }),
});
export type FundsTransfer = RecordOf<typeof fundsTransfer>;
