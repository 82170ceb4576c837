import { defineEntity, type RecordOf } from '../entity.ts';

/** The right to use a resource: by whom, how many, from when to when. */
export const licence = defineEntity({
  name: 'licence',
  process: 'digital-content',
  text: 'The right to use a resource: by whom, how many, from when to when.',
  fields: () => ({}),
});
export type Licence = RecordOf<typeof licence>;
