import { defineEntity, type RecordOf } from '../entity.ts';

/** A benefit that a student receives: meals, transport, a grant, books. */
export const benefit = defineEntity({
  name: 'benefit',
  process: 'students',
  text: 'A benefit that a student receives: meals, transport, a grant, books.',
  fields: () => ({}),
});
export type Benefit = RecordOf<typeof benefit>;
