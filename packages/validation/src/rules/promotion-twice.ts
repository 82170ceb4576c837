import { Conflicts } from '../conflicts.ts';
import { CLOSES_THE_YEAR } from '../promotion-decisions.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** One decision closes the year of an enrolment. */
export const promotionTwice = standardDatasetRule({
  code: 'promotion.twice',
  severity: 'error',
  on: 'promotion',
  reads: ['enrolmentId', 'decision'],
  returnsTo: ['decision'],
  start(_context, earlier) {
    const closings = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'decision', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const { enrolmentId: enrolment, decision } = record;
        if (!CLOSES_THE_YEAR.has(decision)) return;
        closings.add(enrolment, { mark }, () => ({ enrolment }));
      },
      finish: () => closings.finish(),
    };
  },
});

export const promotionTwiceNotes = (): DatasetRuleNotes => ({
  text: 'One decision at most closes an enrolment: promoted, repeats or graduated.',
  why: 'The student would be counted twice, perhaps once among the promoted and once among the repeaters.',
  examples: {
    good: [
      [
        { id: 'p1', enrolmentId: 'e1', decision: 'to-sit-again' },
        { id: 'p2', enrolmentId: 'e1', decision: 'promoted' },
        { id: 'p3', enrolmentId: 'e2', decision: 'promoted' },
      ],
    ],
    bad: [
      [
        { id: 'p1', enrolmentId: 'e1', decision: 'repeats' },
        { id: 'p2', enrolmentId: 'e1', decision: 'promoted' },
      ],
    ],
  },
});
