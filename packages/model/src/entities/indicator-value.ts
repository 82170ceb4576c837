import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * The value of an indicator for one population and period, with the edition it was computed by.
 * A breakdown that is absent means that all are counted together. Counts of a small group can point at a child: such a value is
 * `suppressed`, and then its numbers stay away.
 */
export const indicatorValue = defineEntity({
  name: 'indicator-value',
  process: 'strategy',
  text: 'The value of an indicator for one population and period, with the edition it was computed by.',
  fields: () => ({
    definitionId: {
      type: recordId,
      privacy: 'public',
      ref: ['indicator-definition'],
      text: 'What is measured, and how.',
      example: 'repetition-rate.uis.2026',
    },
    edition: {
      type: code.optional(),
      privacy: 'public',
      text: 'The edition of the definition that it was computed by.',
      example: '2026',
    },
    placeId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory', 'authority', 'school'],
      text: 'The territory, authority or school whose people are counted; absent for the whole country.',
      example: 'territory-antioquia',
    },
    schoolYear: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'public',
      unit: 'year',
      text: 'The school year, named by the calendar year in which it ends.',
      example: 2026,
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'First day of the period, inclusive, where it is not a school year.',
      example: '2026-04-01',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day of the period, inclusive, where it is not a school year.',
      example: '2026-06-30',
    },
    sex: { type: code.optional(), privacy: 'public', codeList: 'sex', text: 'The sex counted.', example: 'female' },
    grade: { type: code.optional(), privacy: 'public', codeList: 'grade', text: 'The grade counted.', example: '03' },
    level: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'isced-level',
      text: 'The level of education counted.',
      example: '1',
    },
    numerator: {
      type: z.number().optional(),
      privacy: 'operational',
      unit: 'as the definition says',
      text: 'The number above the line.',
      example: 120,
    },
    denominator: {
      type: z.number().optional(),
      privacy: 'operational',
      unit: 'as the definition says',
      text: 'The number below the line.',
      example: 1000,
    },
    value: {
      type: z.number().optional(),
      privacy: 'operational',
      unit: 'the unit of the definition',
      text: 'The value; absent when it is suppressed or cannot be computed.',
      example: 12,
    },
    suppressed: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether the numbers are withheld because so few people stand behind them that one could be recognised.',
      example: false,
    },
    computedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day whose data it was computed from.',
      example: '2026-05-31',
    },
  }),
});
export type IndicatorValue = RecordOf<typeof indicatorValue>;
