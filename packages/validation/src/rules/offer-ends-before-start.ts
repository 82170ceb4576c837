import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An offer ends after it starts. */
export const offerEndsBeforeStart = standardRule({
  code: 'offer.ends-before-start',
  severity: 'error',
  on: 'offer',
  reads: ['openFrom', 'openTo'],
  check({ record }, report) {
    const { openFrom, openTo } = record;
    if (openFrom && openTo && openTo < openFrom) report({ at: 'openTo', params: { from: openFrom, to: openTo } });
  },
});

export const offerEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'An offer ends on or after the day on which it starts.',
  why: 'A reversed period offers no place on any day.',
  examples: {
    good: [
      { record: { id: 'o3', openFrom: '2026-05-15', openTo: '2026-05-15' } },
      { record: { id: 'o1', openFrom: '2025-11-01', openTo: '2026-12-18' } },
      { record: { id: 'o2' } },
    ],
    bad: [{ record: { id: 'o1', openFrom: '2026-11-01', openTo: '2026-01-18' } }],
  },
});
