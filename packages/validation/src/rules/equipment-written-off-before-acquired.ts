import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Equipment leaves the inventory after it came into it. */
export const equipmentWrittenOffBeforeAcquired = standardRule({
  code: 'equipment.written-off-before-acquired',
  severity: 'error',
  on: 'equipment',
  reads: ['acquiredOn', 'writtenOffOn'],
  check({ record }, report) {
    const { acquiredOn, writtenOffOn } = record;
    if (acquiredOn && writtenOffOn && writtenOffOn < acquiredOn) {
      report({ at: 'writtenOffOn', params: { from: acquiredOn, to: writtenOffOn } });
    }
  },
});

export const equipmentWrittenOffBeforeAcquiredNotes = (): RecordRuleNotes => ({
  text: 'Equipment is written off on or after the day on which it was acquired.',
  why: 'A reversed period says that the school never had it.',
  examples: {
    good: [
      { record: { id: 'e1', acquiredOn: '2024-02-20', writtenOffOn: '2024-02-20' } },
      { record: { id: 'e2', writtenOffOn: '2024-02-20' } },
    ],
    bad: [{ record: { id: 'e1', acquiredOn: '2024-02-20', writtenOffOn: '2020-02-20' } }],
  },
});
