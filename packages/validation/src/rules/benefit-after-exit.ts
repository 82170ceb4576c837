import type { PlainDate } from '@emis-sdk/model';
import { daysBetween } from '../days-between.ts';
import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Days for which a benefit may go on after the student left: programmes close by the month. */
const GRACE = 31;

/** A school hands a benefit out to students while they are enrolled. */
export const benefitAfterExit = standardDatasetRule({
  code: 'benefit.after-exit',
  severity: 'warning',
  on: 'benefit',
  reads: ['studentId', 'schoolId', 'endDate'],
  beside: { enrolment: ['studentId', 'schoolId', 'exitDate'] },
  start({ asOf }) {
    const places = new Grouped({ exit: 'date' });
    return {
      beside(_entity, record) {
        places.add(`${record.studentId} ${record.schoolId}`, { exit: record.exitDate as PlainDate | undefined });
      },
      add({ studentId, schoolId, endDate }, report) {
        if (schoolId === undefined) return;
        const exits = places.of(`${studentId} ${schoolId}`).map(({ exit }) => exit);
        const last = exits.reduce<PlainDate | undefined>(later, exits[0]);
        if (last === undefined || exits.includes(undefined)) return;
        const until = endDate ?? asOf;
        if (daysBetween(last, until) > GRACE) report({ at: 'endDate', personal: { exit: last, until } });
      },
    };
  },
});

export const benefitAfterExitNotes = (): DatasetRuleNotes => ({
  text: `A benefit that a school hands out ends at most ${GRACE} days after the student has left the school.`,
  why: 'It is paid for somebody who is not there. Holidays after the last school day are within the days allowed.',
  examplesBeside: {
    enrolment: [
      { id: 'e1', studentId: 's', schoolId: 'a', exitDate: '2025-12-11' },
      { id: 'e2', studentId: 't', schoolId: 'a', exitDate: '2025-12-11' },
      { id: 'e3', studentId: 't', schoolId: 'a' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'b1', studentId: 's', schoolId: 'a', endDate: '2025-12-31' },
        { id: 'b2', studentId: 't', schoolId: 'a' },
        { id: 'b3', studentId: 'u', schoolId: 'a' },
        { id: 'b4', studentId: 's' },
      ],
    ],
    bad: [
      [{ id: 'b1', studentId: 's', schoolId: 'a' }],
      [{ id: 'b2', studentId: 's', schoolId: 'a', endDate: '2026-03-31' }],
    ],
  },
});

function later(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a !== undefined && b !== undefined && a < b ? b : a;
}
