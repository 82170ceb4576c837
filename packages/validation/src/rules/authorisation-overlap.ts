import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A school has one authorisation of a kind at a time for each level. */
export const authorisationOverlap = standardDatasetRule({
  code: 'authorisation.overlap',
  severity: 'warning',
  on: 'authorisation',
  reads: ['schoolId', 'kind', 'validFrom', 'validTo', 'levels'],
  returnsTo: ['validFrom'],
  start(_context, earlier) {
    const decisions = new Conflicts(earlier, {
      facts: { mark: 'whole', levels: 'text', start: 'date', end: 'date' },
      conflict: (one, own) => shareLevel(one.levels, own.levels) && periodsOverlap(one, own),
      finding: ({ other }, shared) => ({ at: 'validFrom', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        const { schoolId, kind, validFrom, validTo, levels } = record;
        decisions.add(
          `${schoolId} ${kind}`,
          { mark, levels: levels?.join(' '), start: validFrom, end: validTo },
          () => ({ kind }),
        );
      },
      finish: () => decisions.finish(),
    };
  },
});

export const authorisationOverlapNotes = (): DatasetRuleNotes => ({
  text: 'Two authorisations of one kind, school and level do not hold at the same time.',
  why: 'Nobody can tell which of the two decisions is in force, nor until when.',
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
function shareLevel(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return true;
  const levels = other.split(' ');
  return one.split(' ').some((level) => levels.includes(level));
}
