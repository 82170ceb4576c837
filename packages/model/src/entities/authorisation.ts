import { defineEntity, type RecordOf } from '../entity.ts';

/** A decision by which an authority lets a school work, extends that, or withdraws it. */
export const authorisation = defineEntity({
  name: 'authorisation',
  process: 'schools',
  text: 'A decision by which an authority lets a school work, extends that, or withdraws it.',
  fields: () => ({}),
});
export type Authorisation = RecordOf<typeof authorisation>;
