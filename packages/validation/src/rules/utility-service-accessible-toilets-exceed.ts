import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The toilets that can be used from a wheelchair are some of the toilets. */
export const utilityServiceAccessibleToiletsExceed = standardRule({
  code: 'utility-service.accessible-toilets-exceed',
  severity: 'warning',
  on: 'utility-service',
  reads: ['toiletsForGirls', 'toiletsForBoys', 'toiletsShared', 'toiletsAccessible'],
  check({ record }, report) {
    const { toiletsForGirls, toiletsForBoys, toiletsShared, toiletsAccessible } = record;
    if (toiletsAccessible === undefined) return;
    const counted = [toiletsForGirls, toiletsForBoys, toiletsShared];
    if (counted.includes(undefined)) return;
    const all = counted.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (toiletsAccessible > all) report({ at: 'toiletsAccessible', params: { accessible: toiletsAccessible, all } });
  },
});

export const utilityServiceAccessibleToiletsExceedNotes = (): RecordRuleNotes => ({
  text: 'There are at most as many accessible toilets as toilets for girls, for boys and shared together.',
  why: 'Accessible toilets are counted among the others, not beside them; counted twice they hide that some are missing.',
  examples: {
    good: [
      { record: { id: 'u3', toiletsForGirls: 1, toiletsForBoys: 1, toiletsShared: 0, toiletsAccessible: 2 } },

      { record: { id: 'u1', toiletsForGirls: 4, toiletsForBoys: 3, toiletsShared: 1, toiletsAccessible: 1 } },
      // How many are shared is not known.
      { record: { id: 'u2', toiletsForGirls: 0, toiletsForBoys: 0, toiletsAccessible: 1 } },
    ],
    bad: [{ record: { id: 'u1', toiletsForGirls: 0, toiletsForBoys: 0, toiletsShared: 0, toiletsAccessible: 1 } }],
  },
});
