import { markNumber } from '../mark-number.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A mark lies on its scale, and within what its work may get. The code of a scale says what it allows: `1-7`, `AD/A/B/C`. */
export const markOutsideScale = standardRule({
  code: 'mark.outside-scale',
  severity: 'warning',
  on: 'mark',
  reads: ['value', 'numericValue', 'scale'],
  needs: {
    work: { by: 'workId', entity: 'marked-work', reads: ['lowest', 'highest'] },
  },
  check({ record, related: { work } }, report) {
    const { value } = record;
    const { lowest, highest } = work ?? {};
    const scale = record.scale ?? (lowest === undefined || highest === undefined ? undefined : `${lowest}-${highest}`);
    if (scale === undefined) return;
    const bounds = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(scale);
    const number = record.numericValue ?? markNumber(value);
    const outside = bounds
      ? number !== undefined && (number < Number(bounds[1]) || number > Number(bounds[2]))
      : scale.includes('/') && !scale.split('/').includes(value.trim().toUpperCase());
    if (outside) report({ at: 'value', params: { scale }, personal: { value } });
  },
});

export const markOutsideScaleNotes = (): RecordRuleNotes => ({
  text: 'A mark lies between the lowest and the highest of its scale, or is one of its levels.',
  why: 'Averages and promotion are reckoned on the scale. A 65 that stands for 6.5 promotes everybody.',
  examples: {
    good: [
      { record: { id: 'm1', value: '6,5', numericValue: 6.5, scale: '1-7' } },
      { record: { id: 'm2', value: '20', scale: '0-20' } },
      { record: { id: 'm3', value: 'ad', scale: 'AD/A/B/C' } },
      { record: { id: 'm4', value: '65' } },
      // Not marked: no number, so there is nothing to compare.
      { record: { id: 'm5', value: 'P', scale: '1-7' } },
      { record: { id: 'm6', value: '99', scale: 'ext:own' } },
      {
        record: { id: 'm7', value: '80' },
        related: { work: { id: 'w', lowest: 0, highest: 100 } },
      },
      {
        record: { id: 'm8', value: '80' },
        related: { work: { id: 'w', highest: 70 } },
      },
    ],
    bad: [
      { record: { id: 'm1', value: '6,5', numericValue: 65, scale: '1-7' } },
      { record: { id: 'm2', value: '0,5', scale: '1-7' } },
      { record: { id: 'm3', value: 'E', scale: 'AD/A/B/C' } },
      {
        record: { id: 'm4', value: '-6', numericValue: -6 },
        related: { work: { id: 'w', lowest: -5, highest: 5 } },
      },
    ],
  },
});
