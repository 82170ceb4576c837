import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A request is decided on or after the day on which it was made. */
export const placeRequestDecidedBeforeRequested = standardRule({
  code: 'place-request.decided-before-requested',
  severity: 'error',
  on: 'place-request',
  reads: ['requestedOn', 'decidedOn'],
  check({ record }, report) {
    if (record.requestedOn && record.decidedOn && record.decidedOn < record.requestedOn) {
      report({ at: 'decidedOn', personal: { requested: record.requestedOn, decided: record.decidedOn } });
    }
  },
});

export const placeRequestDecidedBeforeRequestedNotes = (): RecordRuleNotes => ({
  text: 'A request for a place is decided on or after the day on which it was made.',
  why: 'With reversed dates nobody can say how long families wait.',
  examples: {
    good: [
      { record: { id: 'r1', requestedOn: '2026-09-02', decidedOn: '2026-09-02' } },
      { record: { id: 'r2', decidedOn: '2026-10-15' } },
    ],
    bad: [{ record: { id: 'r1', requestedOn: '2026-09-02', decidedOn: '2026-08-30' } }],
  },
});
