import { defineEntity, type RecordOf } from '../entity.ts';

/** A degree, licence or course that a member of staff has completed. */
export const qualification = defineEntity({
  name: 'qualification',
  process: 'staff-and-finance',
  text: 'A degree, licence or course that a member of staff has completed.',
  fields: () => ({}),
});
export type Qualification = RecordOf<typeof qualification>;
