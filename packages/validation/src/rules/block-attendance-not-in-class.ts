import type { PlainDate } from '@emis-sdk/model';
import { Grouped } from '../grouped.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Attendance of a lesson is taken of the students of the class. */
export const blockAttendanceNotInClass = standardDatasetRule({
  code: 'block-attendance.not-in-class',
  severity: 'warning',
  on: 'block-attendance',
  reads: ['classId', 'studentId', 'date'],
  beside: { 'class-enrolment': ['classId', 'studentId', 'startDate', 'endDate'] },
  start() {
    const listed = new Set<string>();
    const members = new Grouped({ start: 'date', end: 'date' });
    return {
      beside(_entity, record) {
        const group = String(record.classId);
        if (!listed.has(group)) listed.add(ownText(group));
        members.add(`${group} ${record.studentId}`, {
          start: record.startDate as PlainDate | undefined,
          end: record.endDate as PlainDate | undefined,
        });
      },
      add(record, report) {
        if (!listed.has(record.classId)) return;
        const stays = members.of(`${record.classId} ${record.studentId}`);
        const within = stays.some(({ start, end }) => !(start && record.date < start) && !(end && record.date >= end));
        if (!within) report({ at: 'studentId', params: { class: record.classId }, personal: { date: record.date } });
      },
    };
  },
});

export const blockAttendanceNotInClassNotes = (): DatasetRuleNotes => ({
  text: 'A student whose attendance is taken in a lesson belongs to the class on that day, where the dataset has the list of the class.',
  why: 'The attendance of the lesson does not add up to the class list. Guests of a day have to be on the list as well.',
  examplesBeside: {
    'class-enrolment': [
      { id: 'm1', classId: 'c', studentId: 's', startDate: '2026-03-02', endDate: '2026-05-16' },
      { id: 'm2', classId: 'c', studentId: 't' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'b1', classId: 'c', studentId: 's', date: '2026-05-15' },
        { id: 'b2', classId: 'c', studentId: 't', date: '2026-05-18' },
        { id: 'b3', classId: 'without-list', studentId: 'u', date: '2026-05-18' },
      ],
    ],
    bad: [
      [{ id: 'b1', classId: 'c', studentId: 'u', date: '2026-05-15' }],
      [{ id: 'b2', classId: 'c', studentId: 's', date: '2026-05-18' }],
    ],
  },
});
