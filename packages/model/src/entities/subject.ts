import { defineEntity, type RecordOf } from '../entity.ts';

/** A field of learning of the curriculum, such as mathematics. */
export const subject = defineEntity({
  name: 'subject',
  process: 'students',
  text: 'A field of learning of the curriculum, such as mathematics.',
  fields: () => ({}),
});
export type Subject = RecordOf<typeof subject>;
