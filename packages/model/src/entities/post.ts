import { defineEntity, type RecordOf } from '../entity.ts';

/** A place on the staff of a school, whether filled or vacant. */
export const post = defineEntity({
  name: 'post',
  process: 'staff-and-finance',
  text: 'A place on the staff of a school, whether filled or vacant.',
  fields: () => ({}),
});
export type Post = RecordOf<typeof post>;
