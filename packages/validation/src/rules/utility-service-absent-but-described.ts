import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';
import { DETAILS, saysSomething } from '../utility-details.ts';

/** A service that a site does not have has no source, speed or hours. */
export const utilityServiceAbsentButDescribed = standardRule({
  code: 'utility-service.absent-but-described',
  severity: 'warning',
  on: 'utility-service',
  reads: ['kind', 'available', 'hoursPerDay', ...DETAILS],
  check({ record }, report) {
    if (record.available) return;
    const field = (['hoursPerDay', ...DETAILS] as const).find((name) => saysSomething(record[name]));
    if (field) report({ at: 'available', params: { kind: record.kind, field, value: String(record[field]) } });
  },
});

export const utilityServiceAbsentButDescribedNotes = (): RecordRuleNotes => ({
  text: 'A service that is said to be absent has no source, hours, speed or toilets.',
  why: 'Either the school has the service after all, or what was once there is still reported.',
  examples: {
    good: [
      { record: { id: 'u1', kind: 'internet', available: true, downloadSpeed: 50 } },
      { record: { id: 'u2', kind: 'power', available: false, powerSource: 'none', hoursPerDay: 0 } },
      { record: { id: 'u3', kind: 'water', available: false, drinkable: false } },
    ],
    bad: [
      { record: { id: 'u1', kind: 'internet', available: false, downloadSpeed: 50 } },
      { record: { id: 'u2', kind: 'power', available: false, hoursPerDay: 8 } },
    ],
  },
});
