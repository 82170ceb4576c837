import { defineEntity, type RecordOf } from '../entity.ts';

/** A time in which a member of staff is away, and who stands in. */
export const absence = defineEntity({
  name: 'absence',
  process: 'staff-and-finance',
  text: 'A time in which a member of staff is away, and who stands in.',
  fields: () => ({}),
});
export type Absence = RecordOf<typeof absence>;
