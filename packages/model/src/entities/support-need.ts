import { defineEntity, type RecordOf } from '../entity.ts';

/** A support that a student needs in order to learn, such as one for a disability. */
export const supportNeed = defineEntity({
  name: 'support-need',
  process: 'students',
  text: 'A support that a student needs in order to learn, such as one for a disability.',
  fields: () => ({}),
});
export type SupportNeed = RecordOf<typeof supportNeed>;
