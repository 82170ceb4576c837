import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** A school has one authorisation of a kind at a time for each level. */
export const authorisationOverlap = defineDatasetRule({
  code: 'authorisation.overlap',
  severity: 'warning',
  on: 'authorisation',
  reads: ['schoolId', 'kind', 'validFrom', 'validTo', 'levels'],
  text: 'Two authorisations of one kind, school and level do not hold at the same time.',
  why: 'Nobody can tell which of the two decisions is in force, nor until when.',
  start() {
    const decisions = new Grouped({ id: 'text', levels: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        const key = `${record.schoolId} ${record.kind}`;
        const own = { start: record.validFrom, end: record.validTo };
        const other = decisions
          .of(key)
          .find((one) => one.id !== record.id && shareLevel(one.levels, record.levels) && periodsOverlap(one, own));
        if (other) report({ at: 'validFrom', params: { kind: record.kind, other: other.id ?? '' } });
        decisions.add(key, { id: record.id, levels: record.levels?.join(' '), ...own });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'a1', schoolId: 's', kind: 'operation', validFrom: '2019-02-01', validTo: '2024-01-31' },
        { id: 'a2', schoolId: 's', kind: 'operation', validFrom: '2024-02-01' },
        { id: 'a3', schoolId: 's', kind: 'recognition', validFrom: '2020-02-01' },
        { id: 'a4', schoolId: 't', kind: 'operation', validFrom: '2020-02-01' },
      ],
      [
        { id: 'a1', schoolId: 's', kind: 'operation', levels: ['1'] },
        { id: 'a2', schoolId: 's', kind: 'operation', levels: ['2', '3'] },
      ],
    ],
    bad: [
      [
        { id: 'a1', schoolId: 's', kind: 'operation', validFrom: '2019-02-01', validTo: '2024-12-31' },
        { id: 'a2', schoolId: 's', kind: 'operation', validFrom: '2024-02-01' },
      ],
      [
        { id: 'a1', schoolId: 's', kind: 'operation', levels: ['1', '2'] },
        { id: 'a2', schoolId: 's', kind: 'operation', levels: ['2', '3'] },
      ],
      [
        { id: 'a1', schoolId: 's', kind: 'operation' },
        { id: 'a2', schoolId: 's', kind: 'operation', levels: ['3'] },
      ],
    ],
  },
});

/** Whether two decisions speak of one level. Without levels a decision speaks of all. */
function shareLevel(kept: string | undefined, levels: readonly string[] | undefined): boolean {
  if (!kept || !levels?.length) return true;
  return kept.split(' ').some((level) => levels.includes(level));
}
