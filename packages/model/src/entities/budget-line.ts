import { defineEntity, type RecordOf } from '../entity.ts';

/** Money set aside for one purpose in one budget year, and how much of it is spent. */
export const budgetLine = defineEntity({
  name: 'budget-line',
  process: 'staff-and-finance',
  text: 'Money set aside for one purpose in one budget year, and how much of it is spent.',
  fields: () => ({}),
});
export type BudgetLine = RecordOf<typeof budgetLine>;
