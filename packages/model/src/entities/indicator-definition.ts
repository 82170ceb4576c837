import { defineEntity, type RecordOf } from '../entity.ts';

/** What an indicator measures, of whom, and how it is computed. */
export const indicatorDefinition = defineEntity({
  name: 'indicator-definition',
  process: 'strategy',
  text: 'What an indicator measures, of whom, and how it is computed.',
  fields: () => ({}),
});
export type IndicatorDefinition = RecordOf<typeof indicatorDefinition>;
