import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Two contracts for one post at one time. Contracts that name no post are passed over: many teachers have several with one employer. */
export const contractTwice = standardDatasetRule({
  code: 'contract.twice',
  severity: 'warning',
  on: 'contract',
  reads: ['personId', 'employerId', 'postId', 'startDate', 'endDate'],
  returnsTo: ['postId'],
  start(_context, earlier) {
    const contracts = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other }, shared) => ({ at: 'postId', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const { personId, employerId, postId } = record;
        if (postId === undefined) return;
        contracts.add(
          `${personId} ${employerId} ${postId}`,
          { mark, start: record.startDate, end: record.endDate },
          () => ({ post: postId }),
        );
      },
      finish: () => contracts.finish(),
    };
  },
});

export const contractTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A person does not have two contracts with one employer for one post at the same time.',
  why: 'One of the two is mostly an old one that nobody closed, and both are added up on the payroll.',
  examples: {
    good: [
      [
        { id: 'k1', personId: 'p', employerId: 'a', postId: 'x', startDate: '2025-03-01', endDate: '2025-12-31' },
        { id: 'k2', personId: 'p', employerId: 'a', postId: 'x', startDate: '2026-03-01' },
        { id: 'k3', personId: 'p', employerId: 'a', postId: 'y', startDate: '2026-03-01' },
      ],
      [
        { id: 'k1', personId: 'p', employerId: 'a', startDate: '2026-03-01' },
        { id: 'k2', personId: 'p', employerId: 'a', startDate: '2026-03-01' },
      ],
    ],
    bad: [
      [
        { id: 'k1', personId: 'p', employerId: 'a', postId: 'x', startDate: '2025-03-01' },
        { id: 'k2', personId: 'p', employerId: 'a', postId: 'x', startDate: '2026-03-01' },
      ],
    ],
  },
});
