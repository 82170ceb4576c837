import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A warning is closed when something was done. */
export const earlyWarningFlagClosedWithoutAction = standardRule({
  code: 'early-warning-flag.closed-without-action',
  severity: 'warning',
  on: 'early-warning-flag',
  reads: ['action', 'closedOn'],
  check({ record }, report) {
    if (record.closedOn && !record.action) report({ at: 'action', personal: { closed: record.closedOn } });
  },
});

export const earlyWarningFlagClosedWithoutActionNotes = (): RecordRuleNotes => ({
  text: 'An early warning that is closed says what was done.',
  why: 'Nobody can learn what helps. When nothing was needed, that is worth writing down as well.',
  examples: {
    good: [{ record: { id: 'w1', closedOn: '2026-08-14', action: 'Visit to the family' } }, { record: { id: 'w2' } }],
    bad: [{ record: { id: 'w1', closedOn: '2026-08-14' } }],
  },
});
