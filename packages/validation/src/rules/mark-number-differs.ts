import { markNumber } from '../mark-number.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A mark is the same number in words and as a number. */
export const markNumberDiffers = standardRule({
  code: 'mark.number-differs',
  severity: 'warning',
  on: 'mark',
  reads: ['value', 'numericValue'],
  check({ record }, report) {
    const written = markNumber(record.value);
    if (written !== undefined && record.numericValue !== undefined && written !== record.numericValue) {
      report({ at: 'numericValue', personal: { value: record.value, number: record.numericValue } });
    }
  },
});

export const markNumberDiffersNotes = (): RecordRuleNotes => ({
  text: 'A mark that is written as a number is the same number as its numeric value.',
  why: 'The certificate would show one mark, and the average would be reckoned from another.',
  examples: {
    good: [
      { record: { id: 'm1', value: '6,5', numericValue: 6.5 } },
      { record: { id: 'm2', value: '6.0', numericValue: 6 } },
      { record: { id: 'm3', value: 'B', numericValue: 2 } },
      { record: { id: 'm4', value: '14' } },
    ],
    bad: [{ record: { id: 'm1', value: '6,5', numericValue: 65 } }],
  },
});
