import { defineEntity, type RecordOf } from '../entity.ts';

/** The value of an indicator for one population and period, with the edition it was computed by. */
export const indicatorValue = defineEntity({
  name: 'indicator-value',
  process: 'strategy',
  text: 'The value of an indicator for one population and period, with the edition it was computed by.',
  fields: () => ({}),
});
export type IndicatorValue = RecordOf<typeof indicatorValue>;
