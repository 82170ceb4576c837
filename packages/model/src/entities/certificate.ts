import { defineEntity, type RecordOf } from '../entity.ts';

/** A document that says what a student has completed. */
export const certificate = defineEntity({
  name: 'certificate',
  process: 'students',
  text: 'A document that says what a student has completed.',
  fields: () => ({}),
});
export type Certificate = RecordOf<typeof certificate>;
