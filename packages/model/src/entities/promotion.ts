import { defineEntity, type RecordOf } from '../entity.ts';

/** What was decided at the end of the year: promoted, to repeat, to sit again. */
export const promotion = defineEntity({
  name: 'promotion',
  process: 'students',
  text: 'What was decided at the end of the year: promoted, to repeat, to sit again.',
  fields: () => ({}),
});
export type Promotion = RecordOf<typeof promotion>;
