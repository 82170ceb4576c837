import { defineEntity, type RecordOf } from '../entity.ts';

/** A mark that a student was given in a subject or class for a part of the year. */
export const mark = defineEntity({
  name: 'mark',
  process: 'students',
  text: 'A mark that a student was given in a subject or class for a part of the year.',
  fields: () => ({}),
});
export type Mark = RecordOf<typeof mark>;
