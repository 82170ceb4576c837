import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';
import { DETAILS, DETAILS_OF_KIND, saysSomething } from '../utility-details.ts';

/** Water has no speed, and internet no toilets. */
export const utilityServiceDetailsOfAnotherKind = standardRule({
  code: 'utility-service.details-of-another-kind',
  severity: 'warning',
  on: 'utility-service',
  reads: ['kind', 'available', ...DETAILS],
  check({ record }, report) {
    const own: readonly string[] = Object.hasOwn(DETAILS_OF_KIND, record.kind)
      ? DETAILS_OF_KIND[record.kind as keyof typeof DETAILS_OF_KIND]
      : [];
    const field = DETAILS.find((name) => !own.includes(name) && saysSomething(record[name]));
    if (field) report({ at: field, params: { kind: record.kind, field } });
  },
});

export const utilityServiceDetailsOfAnotherKindNotes = (): RecordRuleNotes => ({
  text: 'A service has only the details that belong to its kind.',
  why: 'What stands in the wrong record is not counted: the source of water is looked for in the record of the water.',
  examples: {
    good: [
      { record: { id: 'u1', kind: 'water', available: true, waterSource: 'deep-well', drinkable: true } },
      { record: { id: 'u2', kind: 'waste', available: true, toiletsForGirls: 0 } },
      { record: { id: 'u3', kind: 'constructor', available: true } },
    ],
    bad: [
      { record: { id: 'u1', kind: 'power', available: true, waterSource: 'deep-well' } },
      { record: { id: 'u2', kind: 'waste', available: true, downloadSpeed: 10 } },
    ],
  },
});
