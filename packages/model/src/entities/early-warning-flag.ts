import { defineEntity, type RecordOf } from '../entity.ts';

/** A sign that a student may drop out, and what was done about it. */
export const earlyWarningFlag = defineEntity({
  name: 'early-warning-flag',
  process: 'students',
  text: 'A sign that a student may drop out, and what was done about it.',
  fields: () => ({}),
});
export type EarlyWarningFlag = RecordOf<typeof earlyWarningFlag>;
