import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** No more pieces work than there are. */
export const equipmentMoreWorkingThanPieces = standardRule({
  code: 'equipment.more-working-than-pieces',
  severity: 'error',
  on: 'equipment',
  reads: ['count', 'working'],
  check({ record }, report) {
    const count = record.count ?? 1;
    if (record.working !== undefined && record.working > count) {
      report({ at: 'working', params: { working: record.working, count } });
    }
  },
});

export const equipmentMoreWorkingThanPiecesNotes = (): RecordRuleNotes => ({
  text: 'At most as many pieces work as there are; without a count the record is of one piece.',
  why: 'Students for each working device is what programmes are planned by.',
  examples: {
    good: [
      { record: { id: 'e1', count: 30, working: 27 } },
      { record: { id: 'e2', working: 1 } },
      { record: { id: 'e3', count: 30 } },
    ],
    bad: [{ record: { id: 'e1', count: 27, working: 30 } }, { record: { id: 'e2', working: 12 } }],
  },
});
