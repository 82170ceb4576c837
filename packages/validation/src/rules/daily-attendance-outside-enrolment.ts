import type { PlainDate } from '@emis-sdk/model';
import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Attendance is taken of students while they are enrolled. */
export const dailyAttendanceOutsideEnrolment = standardDatasetRule({
  code: 'daily-attendance.outside-enrolment',
  severity: 'warning',
  on: 'daily-attendance',
  reads: ['studentId', 'schoolId', 'date'],
  beside: { enrolment: ['studentId', 'schoolId', 'entryDate', 'exitDate'] },
  start() {
    const places = new Grouped({ entry: 'date', exit: 'date' });
    return {
      beside(_entity, record) {
        places.add(`${record.studentId} ${record.schoolId}`, {
          entry: record.entryDate as PlainDate | undefined,
          exit: record.exitDate as PlainDate | undefined,
        });
      },
      add(record, report) {
        const own = places.of(`${record.studentId} ${record.schoolId}`);
        if (own.length === 0) return;
        const within = own.some(({ entry, exit }) => !(entry && record.date < entry) && !(exit && record.date > exit));
        if (!within) report({ at: 'date', params: { school: record.schoolId }, personal: { date: record.date } });
      },
    };
  },
});

export const dailyAttendanceOutsideEnrolmentNotes = (): DatasetRuleNotes => ({
  text: 'Attendance lies on or between the first and last day of an enrolment of the student in the school.',
  why: 'Subsidies are paid by attendance. It may not be claimed for who has not come yet, or has left.',
  examplesBeside: {
    enrolment: [
      { id: 'e1', studentId: 's', schoolId: 'a', entryDate: '2026-03-02', exitDate: '2026-05-15' },
      { id: 'e2', studentId: 't', schoolId: 'a' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'd1', studentId: 's', schoolId: 'a', date: '2026-03-02' },
        { id: 'd2', studentId: 's', schoolId: 'a', date: '2026-05-15' },
        { id: 'd3', studentId: 't', schoolId: 'a', date: '2026-01-15' },
        { id: 'd4', studentId: 'u', schoolId: 'a', date: '2026-01-15' },
      ],
    ],
    bad: [
      [{ id: 'd1', studentId: 's', schoolId: 'a', date: '2026-02-27' }],
      [{ id: 'd2', studentId: 's', schoolId: 'a', date: '2026-05-18' }],
    ],
  },
});
