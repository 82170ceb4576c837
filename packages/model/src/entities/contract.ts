import { defineEntity, type RecordOf } from '../entity.ts';

/** The terms on which a member of staff is employed. */
export const contract = defineEntity({
  name: 'contract',
  process: 'staff-and-finance',
  text: 'The terms on which a member of staff is employed.',
  fields: () => ({}),
});
export type Contract = RecordOf<typeof contract>;
