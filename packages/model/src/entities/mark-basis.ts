import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** What a work is about or a mark stands for: a learning objective, perhaps with what was reached in it, or a conversion to another scale. */
export const markBasis = defineEntity({
  name: 'mark-basis',
  process: 'students',
  text: 'A learning objective, or a conversion to another scale, by which a work or a mark is judged.',
  fields: () => ({
    workId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['marked-work'],
      text: 'The work.',
      example: 'work-31',
      same: { oneRoster: 'lineItemLearningObjectiveIds.lineItemSourcedId' },
    },
    markId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['mark'],
      text: 'The mark.',
      example: 'mark-902',
      same: { oneRoster: 'resultLearningObjectiveIds.resultSourcedId' },
    },
    conversionId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['mark-conversion'],
      text: 'The conversion.',
      example: 'conversion-levels',
      same: { oneRoster: 'lineItemScoreScales.scoreScaleSourcedId' },
    },
    source: {
      type: code.optional(),
      privacy: 'public',
      text: 'Who lists the objective.',
      example: 'case',
      same: { oneRoster: 'lineItemLearningObjectiveIds.source' },
    },
    objectiveCode: {
      type: line.optional(),
      privacy: 'public',
      text: 'The code of the learning objective there.',
      example: 'MA05 OA 07',
      same: { oneRoster: 'lineItemLearningObjectiveIds.learningObjectiveId' },
    },
    value: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The mark for the objective.',
      example: 'Logrado',
      same: { oneRoster: 'resultLearningObjectiveIds.textScore' },
    },
    numericValue: {
      type: z.number().optional(),
      privacy: 'sensitive',
      unit: 'point of the scale',
      text: 'The mark for the objective, as a number.',
      example: 6,
      same: { oneRoster: 'resultLearningObjectiveIds.score' },
    },
  }),
});
export type MarkBasis = RecordOf<typeof markBasis>;
