import { Grouped } from '../grouped.ts';
import { periodsOverlap } from '../period.ts';
import { defineDatasetRule } from '../rule.ts';

/** A student receives a benefit of a programme once at a time. */
export const benefitTwice = defineDatasetRule({
  code: 'benefit.twice',
  severity: 'warning',
  on: 'benefit',
  reads: ['studentId', 'kind', 'programme', 'startDate', 'endDate'],
  text: 'A student does not receive the same benefit of one programme twice at the same time.',
  why: 'It would be paid twice, perhaps by two schools after a move.',
  start() {
    const benefits = new Grouped({ id: 'text', start: 'date', end: 'date' });
    return {
      add(record, report) {
        if (record.programme === undefined) return;
        const key = `${record.studentId} ${record.kind} ${record.programme}`;
        const period = { start: record.startDate, end: record.endDate };
        const other = benefits.of(key).find((earlier) => periodsOverlap(earlier, period));
        if (other) report({ at: 'programme', params: { other: other.id ?? '' } });
        else benefits.add(key, { id: record.id, ...period });
      },
    };
  },
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
