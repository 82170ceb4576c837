import { defineEntity, type RecordOf } from '../entity.ts';

/** Money that an authority sends to a school. */
export const fundsTransfer = defineEntity({
  name: 'funds-transfer',
  process: 'staff-and-finance',
  text: 'Money that an authority sends to a school.',
  fields: () => ({}),
});
export type FundsTransfer = RecordOf<typeof fundsTransfer>;
