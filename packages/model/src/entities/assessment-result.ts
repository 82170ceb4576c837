import { defineEntity, type RecordOf } from '../entity.ts';

/** What a student reached in a test or an external assessment. */
export const assessmentResult = defineEntity({
  name: 'assessment-result',
  process: 'students',
  text: 'What a student reached in a test or an external assessment.',
  fields: () => ({}),
});
export type AssessmentResult = RecordOf<typeof assessmentResult>;
