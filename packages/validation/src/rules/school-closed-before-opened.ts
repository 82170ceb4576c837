import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school closes after it opened. */
export const schoolClosedBeforeOpened = standardRule({
  code: 'school.closed-before-opened',
  severity: 'error',
  on: 'school',
  reads: ['openedOn', 'closedOn'],
  check({ record }, report) {
    const { openedOn, closedOn } = record;
    if (openedOn && closedOn && closedOn < openedOn)
      report({ at: 'closedOn', params: { from: openedOn, to: closedOn } });
  },
});

export const schoolClosedBeforeOpenedNotes = (): RecordRuleNotes => ({
  text: 'A school closes on or after the day on which it opened.',
  why: 'A reversed period says that the school was never there, and its students with it.',
  examples: {
    good: [
      { record: { id: 's3', openedOn: '2025-03-01', closedOn: '2025-03-01' } },

      { record: { id: 's1', openedOn: '1974-03-01', closedOn: '2025-12-31' } },
      { record: { id: 's2', closedOn: '2025-12-31' } },
    ],
    bad: [{ record: { id: 's1', openedOn: '2025-03-01', closedOn: '1974-12-31' } }],
  },
});
