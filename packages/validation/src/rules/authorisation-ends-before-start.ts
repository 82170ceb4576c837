import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An authorisation ends after it starts. */
export const authorisationEndsBeforeStart = standardRule({
  code: 'authorisation.ends-before-start',
  severity: 'error',
  on: 'authorisation',
  reads: ['validFrom', 'validTo'],
  check({ record }, report) {
    const { validFrom, validTo } = record;
    if (validFrom && validTo && validTo < validFrom)
      report({ at: 'validTo', params: { from: validFrom, to: validTo } });
  },
});

export const authorisationEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: 'An authorisation ends on or after the day on which it starts.',
  why: 'A reversed period allows nothing on any day.',
  examples: {
    good: [
      { record: { id: 'a3', validFrom: '2024-02-01', validTo: '2024-02-01' } },

      { record: { id: 'a1', validFrom: '2024-02-01', validTo: '2029-01-31' } },
      { record: { id: 'a2', validFrom: '2024-02-01' } },
    ],
    bad: [{ record: { id: 'a1', validFrom: '2024-02-01', validTo: '2019-01-31' } }],
  },
});
