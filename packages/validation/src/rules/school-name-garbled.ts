import { isGarbled } from '../garbled-text.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The letters of the name of a school came through whole. */
export const schoolNameGarbled = standardRule({
  code: 'school.name-garbled',
  severity: 'warning',
  on: 'school',
  reads: ['name'],
  check({ record }, report) {
    if (isGarbled(record.name)) report({ at: 'name', params: { name: record.name } });
  },
});

export const schoolNameGarbledNotes = (): RecordRuleNotes => ({
  text: 'The name of a school has no signs of letters that were read in the wrong encoding.',
  why: 'The name stands in every list and on every certificate, and nobody finds the school by it.',
  examples: {
    good: [
      { record: { id: 's1', name: 'Escuela España N.º 12 "La Niña"' } },
      { record: { id: 's2', name: 'COLÉGIO JOÃO' } },
    ],
    bad: [{ record: { id: 's1', name: 'Escuela EspaÃ±a' } }],
  },
});
