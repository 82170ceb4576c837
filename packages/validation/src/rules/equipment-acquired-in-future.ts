import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What a school has, it already got. */
export const equipmentAcquiredInFuture = standardRule({
  code: 'equipment.acquired-in-future',
  severity: 'error',
  on: 'equipment',
  reads: ['acquiredOn'],
  check({ record }, report, { asOf }) {
    if (record.acquiredOn && record.acquiredOn > asOf) {
      report({ at: 'acquiredOn', params: { acquired: record.acquiredOn, asOf } });
    }
  },
});

export const equipmentAcquiredInFutureNotes = (): RecordRuleNotes => ({
  text: 'Equipment was acquired on or before the day on which the data is judged.',
  why: 'What has only been ordered would be counted as if students used it.',
  examples: {
    good: [
      { record: { id: 'e3', acquiredOn: '2026-05-15' } },
      { record: { id: 'e1', acquiredOn: '2024-02-20' } },
      { record: { id: 'e2' } },
    ],
    bad: [{ record: { id: 'e1', acquiredOn: '2062-02-20' } }],
  },
});
