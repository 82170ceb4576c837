import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { code, line, longLine } from '../text.ts';

/**
 * What an indicator measures, of whom, and how it is computed. Two ways of computing what bears one name, such as the dropout rate
 * of UIS and the one from flows within a year, are two definitions with two codes.
 */
export const indicatorDefinition = defineEntity({
  name: 'indicator-definition',
  process: 'strategy',
  text: 'What an indicator measures, of whom, and how it is computed.',
  fields: () => ({
    code: {
      type: code,
      privacy: 'public',
      text: 'The code that the ministry uses for it; the same from edition to edition.',
      example: 'repetition-rate.uis',
    },
    edition: {
      type: code,
      privacy: 'public',
      text: 'The edition of the definition.',
      example: '2026',
    },
    title: { type: line, privacy: 'public', text: 'Its name.', example: 'Tasa de repetición por grado' },
    unit: {
      type: code,
      privacy: 'public',
      codeList: 'indicator-unit',
      text: 'The unit of its values, which says by what the quotient is multiplied.',
      example: 'percent',
    },
    formula: {
      type: longLine.optional(),
      privacy: 'public',
      text: 'How it is computed, in words or symbols.',
      example: 'Repeaters in grade g in year t+1, divided by students enrolled in grade g in year t, times 100.',
    },
    numerator: {
      type: longLine.optional(),
      privacy: 'public',
      text: 'What is counted above the line.',
      example: 'Repeaters in grade g in year t+1',
    },
    denominator: {
      type: longLine.optional(),
      privacy: 'public',
      text: 'What is counted below the line.',
      example: 'Students enrolled in grade g in year t',
    },
    partOfWhole: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether all that is counted above the line is counted below it too, so that the value is never over the whole.',
      example: true,
    },
    population: {
      type: longLine.optional(),
      privacy: 'public',
      text: 'Whom it is about.',
      example: 'Students of primary education, public and private',
    },
    breakdowns: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'population-breakdown',
      text: 'What its values are broken down by.',
      example: ['sex', 'grade', 'territory'],
    },
    direction: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'indicator-direction',
      text: 'Whether a higher value is better.',
      example: 'lower-is-better',
    },
    source: {
      type: line.optional(),
      privacy: 'public',
      text: 'Who defined it, and where.',
      example: 'UNESCO Institute for Statistics',
    },
    sourceCode: {
      type: code.optional(),
      privacy: 'public',
      text: 'The code that this source uses for it.',
      example: '4.1.2',
    },
  }),
});
export type IndicatorDefinition = RecordOf<typeof indicatorDefinition>;
