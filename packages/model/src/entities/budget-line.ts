import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * Money set aside for one purpose in one budget year, and how much of it is spent.
 * Amounts are whole numbers of the smallest unit that ISO 4217 gives the currency: cents for BRL, whole pesos for CLP.
 *
 * Names in Ed-Fi: resources localAccounts, localBudgets and localActuals, ODS/API 7.3 (data standard 5).
 */
export const budgetLine = defineEntity({
  name: 'budget-line',
  process: 'staff-and-finance',
  text: 'Money set aside for one purpose in one budget year, and how much of it is spent.',
  fields: () => ({
    holderId: {
      type: recordId,
      privacy: 'public',
      ref: ['authority', 'school'],
      text: 'The authority or school whose money it is.',
      example: 'authority-mineduc',
      same: { edFi: 'LocalAccount.EducationOrganizationReference' },
    },
    year: {
      type: z.int().min(1900).max(2200),
      privacy: 'public',
      unit: 'year',
      text: 'The budget year, named by the calendar year in which it ends.',
      example: 2026,
      same: { edFi: 'LocalAccount.FiscalYear' },
    },
    purpose: {
      type: code,
      privacy: 'public',
      codeList: 'budget-purpose',
      text: 'What the money is for.',
      example: 'salaries',
    },
    title: {
      type: line.optional(),
      privacy: 'public',
      text: 'The name of the line in the budget.',
      example: 'Remuneraciones del personal docente',
      same: { edFi: 'LocalAccount.AccountName' },
    },
    account: {
      type: code.optional(),
      privacy: 'public',
      text: 'The number of the line in the budget classification of the country.',
      example: '21.01.001',
      same: { edFi: 'LocalAccount.AccountIdentifier' },
    },
    fundingSource: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'funding-source',
      text: 'Who provides the money.',
      example: 'central-government',
    },
    currency: {
      type: code,
      privacy: 'public',
      codeList: 'currency',
      text: 'The currency of all amounts of the line.',
      example: 'CLP',
    },
    planned: {
      type: z.int(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'The amount approved at the start of the budget year.',
      example: 480_000_000,
      same: { edFi: 'LocalBudget.Amount' },
    },
    revised: {
      type: z.int().optional(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'The amount approved after changes during the year, where it was changed.',
      example: 495_000_000,
    },
    spent: {
      type: z.int().optional(),
      privacy: 'public',
      unit: 'minor unit of the currency',
      text: 'The amount spent so far.',
      example: 212_450_000,
      same: { edFi: 'LocalActual.Amount' },
    },
    spentAsOf: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The last day whose spending is included, inclusive.',
      example: '2026-06-30',
      same: { edFi: 'LocalActual.AsOfDate' },
    },
  }),
});
export type BudgetLine = RecordOf<typeof budgetLine>;
