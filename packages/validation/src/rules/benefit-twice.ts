import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student receives a benefit of a programme once at a time. */
export const benefitTwice = standardDatasetRule({
  code: 'benefit.twice',
  severity: 'warning',
  on: 'benefit',
  reads: ['studentId', 'kind', 'programme', 'startDate', 'endDate'],
  returnsTo: ['programme'],
  start(_context, earlier) {
    const benefits = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other }) => ({ at: 'programme', params: { other } }),
    });
    return {
      add(record, _report, mark) {
        if (record.programme === undefined) return;
        benefits.add(`${record.studentId} ${record.kind} ${record.programme}`, {
          mark,
          start: record.startDate,
          end: record.endDate,
        });
      },
      finish: () => benefits.finish(),
    };
  },
});

export const benefitTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A student does not receive the same benefit of one programme twice at the same time.',
  why: 'It would be paid twice, perhaps by two schools after a move.',
  examples: {
    good: [
      [
        {
          id: 'b1',
          studentId: 's',
          kind: 'school-meal',
          programme: 'p',
          startDate: '2026-03-02',
          endDate: '2026-05-15',
        },
        { id: 'b2', studentId: 's', kind: 'school-meal', programme: 'p', startDate: '2026-05-18' },
        { id: 'b3', studentId: 's', kind: 'school-meal', programme: 'q', startDate: '2026-03-02' },
        { id: 'b4', studentId: 's', kind: 'books', programme: 'p', startDate: '2026-03-02' },
        { id: 'b5', studentId: 's', kind: 'books' },
        { id: 'b6', studentId: 's', kind: 'books' },
      ],
    ],
    bad: [
      [
        { id: 'b1', studentId: 's', kind: 'school-meal', programme: 'p', startDate: '2026-03-02' },
        { id: 'b2', studentId: 's', kind: 'school-meal', programme: 'p', startDate: '2026-05-18' },
      ],
    ],
  },
});
