import { defineEntity, type RecordOf } from '../entity.ts';

/** A building on a site, with its condition and age. */
export const building = defineEntity({
  name: 'building',
  process: 'infrastructure',
  text: 'A building on a site, with its condition and age.',
  fields: () => ({}),
});
export type Building = RecordOf<typeof building>;
