import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** Two contracts for one post at one time. Contracts that name no post are passed over: many teachers have several with one employer. */
export const contractTwice = defineDatasetRule({
  code: 'contract.twice',
  severity: 'warning',
  on: 'contract',
  reads: ['personId', 'employerId', 'postId', 'startDate', 'endDate'],
  text: 'A person does not have two contracts with one employer for one post at the same time.',
  why: 'One of the two is mostly an old one that nobody closed, and both are added up on the payroll.',
  start() {
    const seen = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        if (record.postId === undefined) return;
        const key = `${record.personId} ${record.employerId} ${record.postId}`;
        const own = { id: record.id, start: record.startDate, end: record.endDate };
        const other = seen.of(key).find((candidate) => periodsOverlap(candidate, own));
        seen.add(key, own);
        if (other) report({ at: 'postId', params: { other: other.id ?? '', post: record.postId } });
      },
    };
  },
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
