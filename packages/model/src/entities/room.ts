import { defineEntity, type RecordOf } from '../entity.ts';

/** A classroom, laboratory, kitchen or other room of a building. */
export const room = defineEntity({
  name: 'room',
  process: 'infrastructure',
  text: 'A classroom, laboratory, kitchen or other room of a building.',
  fields: () => ({}),
});
export type Room = RecordOf<typeof room>;
