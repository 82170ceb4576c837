import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A service that a site has comes from somewhere. */
export const utilityServiceSourceNone = standardRule({
  code: 'utility-service.source-none',
  severity: 'warning',
  on: 'utility-service',
  reads: ['kind', 'available', 'waterSource', 'powerSource', 'sanitationKind'],
  check({ record }, report) {
    if (!record.available) return;
    const field = (['waterSource', 'powerSource', 'sanitationKind'] as const).find((name) => record[name] === 'none');
    if (field) report({ at: field, params: { kind: record.kind, field } });
  },
});

export const utilityServiceSourceNoneNotes = (): RecordRuleNotes => ({
  text: 'A service that is said to be there does not have the source none.',
  why: 'The school would be counted both with the service and without it.',
  examples: {
    good: [
      { record: { id: 'u1', kind: 'water', available: true, waterSource: 'tanker' } },
      { record: { id: 'u2', kind: 'water', available: false, waterSource: 'none' } },
    ],
    bad: [{ record: { id: 'u1', kind: 'power', available: true, powerSource: 'none' } }],
  },
});
