import { defineEntity, type RecordOf } from '../entity.ts';

/** A book, video, exercise or other content for learning or for teacher training. */
export const resource = defineEntity({
  name: 'resource',
  process: 'digital-content',
  text: 'A book, video, exercise or other content for learning or for teacher training.',
  fields: () => ({}),
});
export type Resource = RecordOf<typeof resource>;
