import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An early warning is closed on or after the day on which it was raised. */
export const earlyWarningFlagClosesBeforeRaised = standardRule({
  code: 'early-warning-flag.closes-before-raised',
  severity: 'error',
  on: 'early-warning-flag',
  reads: ['raisedOn', 'closedOn'],
  check({ record }, report) {
    if (record.raisedOn && record.closedOn && record.closedOn < record.raisedOn) {
      report({ at: 'closedOn', personal: { from: record.raisedOn, to: record.closedOn } });
    }
  },
});

export const earlyWarningFlagClosesBeforeRaisedNotes = (): RecordRuleNotes => ({
  text: 'An early warning is closed on or after the day on which it was raised.',
  why: 'With reversed dates nobody can say how soon students are helped.',
  examples: {
    good: [
      { record: { id: 'x1', raisedOn: '2026-03-02', closedOn: '2026-03-02' } },
      { record: { id: 'x2', raisedOn: '2026-03-02' } },
    ],
    bad: [{ record: { id: 'x1', raisedOn: '2026-03-02', closedOn: '2026-02-20' } }],
  },
});
