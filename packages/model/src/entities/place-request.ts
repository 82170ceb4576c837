import { defineEntity, type RecordOf } from '../entity.ts';

/** A family’s request for a place in a school, and what came of it. */
export const placeRequest = defineEntity({
  name: 'place-request',
  process: 'students',
  text: 'A family’s request for a place in a school, and what came of it.',
  fields: () => ({}),
});
export type PlaceRequest = RecordOf<typeof placeRequest>;
