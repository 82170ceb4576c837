import { defineEntity, type RecordOf } from '../entity.ts';

/** A plot of land on which one or more schools stand. */
export const site = defineEntity({
  name: 'site',
  process: 'infrastructure',
  text: 'A plot of land on which one or more schools stand.',
  fields: () => ({}),
});
export type Site = RecordOf<typeof site>;
