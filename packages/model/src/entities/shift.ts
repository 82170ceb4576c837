import { defineEntity, type RecordOf } from '../entity.ts';

/** A part of the day in which a school teaches one set of students. */
export const shift = defineEntity({
  name: 'shift',
  process: 'schools',
  text: 'A part of the day in which a school teaches one set of students.',
  fields: () => ({}),
});
export type Shift = RecordOf<typeof shift>;
