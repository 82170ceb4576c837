import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Girls have toilets of their own where boys have. */
export const utilityServiceNoToiletForGirls = standardRule({
  code: 'utility-service.no-toilet-for-girls',
  severity: 'info',
  on: 'utility-service',
  reads: ['available', 'toiletsForGirls', 'toiletsForBoys'],
  check({ record }, report) {
    if (record.available && record.toiletsForGirls === 0 && (record.toiletsForBoys ?? 0) > 0) {
      report({ at: 'toiletsForGirls', params: { boys: record.toiletsForBoys ?? 0 } });
    }
  },
});

export const utilityServiceNoToiletForGirlsNotes = (): RecordRuleNotes => ({
  text: 'A school with toilets for boys alone has toilets for girls alone.',
  why:
    'SDG indicator 4.a.1 counts schools with single-sex toilets; girls without them stay at home. ' +
    'It is no fault of the data where it is so: a school for boys has none.',
  examples: {
    good: [
      { record: { id: 'u1', available: true, toiletsForGirls: 1, toiletsForBoys: 3 } },
      { record: { id: 'u2', available: true, toiletsForGirls: 0, toiletsForBoys: 0, toiletsShared: 2 } },
      { record: { id: 'u3', available: true, toiletsForBoys: 2 } },
    ],
    bad: [{ record: { id: 'u1', available: true, toiletsForGirls: 0, toiletsForBoys: 3 } }],
  },
});
