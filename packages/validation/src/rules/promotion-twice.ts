import { Grouped } from '../grouped.ts';
import { CLOSES_THE_YEAR } from '../promotion-decisions.ts';
import { defineDatasetRule } from '../rule.ts';

/** One decision closes the year of an enrolment. */
export const promotionTwice = defineDatasetRule({
  code: 'promotion.twice',
  severity: 'error',
  on: 'promotion',
  reads: ['enrolmentId', 'decision'],
  text: 'One decision at most closes an enrolment: promoted, repeats or graduated.',
  why: 'The student would be counted twice, perhaps once among the promoted and once among the repeaters.',
  start() {
    const closed = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        if (!CLOSES_THE_YEAR.has(record.decision)) return;
        const [other] = closed.of(record.enrolmentId);
        if (other) report({ at: 'decision', params: { other: other.id ?? '', enrolment: record.enrolmentId } });
        else closed.add(record.enrolmentId, { id: record.id });
      },
    };
  },
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
