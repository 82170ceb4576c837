import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const TAUGHT = new Set(['school-day', 'partial-day', 'make-up-day']);

/** School is seldom held on a Sunday. */
export const calendarDaySchoolDayOnSunday = standardRule({
  code: 'calendar-day.school-day-on-sunday',
  severity: 'info',
  on: 'calendar-day',
  reads: ['date', 'kind'],
  check({ record }, report) {
    if (TAUGHT.has(record.kind) && new Date(`${record.date}T00:00:00Z`).getUTCDay() === 0) {
      report({ at: 'date', params: { date: record.date } });
    }
  },
});

export const calendarDaySchoolDayOnSundayNotes = (): RecordRuleNotes => ({
  text: 'A day on which students are taught is not a Sunday.',
  why: 'Weekend schools teach on Sundays, and lost days are made up for on them; elsewhere the calendar slipped by a day.',
  examples: {
    good: [
      { record: { id: 'd1', date: '2026-05-18', kind: 'school-day' } },
      { record: { id: 'd2', date: '2026-05-17', kind: 'weekend' } },
    ],
    bad: [{ record: { id: 'd1', date: '2026-05-17', kind: 'school-day' } }],
  },
});
