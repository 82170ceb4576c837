import { defineEntity, type RecordOf } from '../entity.ts';

/** What a school offers in a school year: a level, a grade or a programme, in a shift and a modality. */
export const offer = defineEntity({
  name: 'offer',
  process: 'schools',
  text: 'What a school offers in a school year: a level, a grade or a programme, in a shift and a modality.',
  fields: () => ({}),
});
export type Offer = RecordOf<typeof offer>;
