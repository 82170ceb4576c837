import { daysBetween } from '../days-between.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Neither the hours missed nor those of the substitute are more than the days of the absence have. */
export const absenceHoursTooMany = standardRule({
  code: 'absence.hours-too-many',
  severity: 'warning',
  on: 'absence',
  reads: ['startDate', 'endDate', 'hours', 'substituteHours'],
  check({ record }, report) {
    const { startDate, endDate } = record;
    if (!endDate || endDate < startDate) return;
    const days = daysBetween(startDate, endDate) + 1;
    for (const at of ['hours', 'substituteHours'] as const) {
      const hours = record[at];
      if (hours !== undefined && hours > days * 24) report({ at, personal: { hours, days } });
    }
  },
});

export const absenceHoursTooManyNotes = (): RecordRuleNotes => ({
  text: 'The hours of an absence, and of who stands in, fit into its days.',
  why: 'Minutes in a field for hours are paid sixty times over.',
  examples: {
    good: [
      { record: { id: 'x1', startDate: '2026-05-04', endDate: '2026-05-04', hours: 4, substituteHours: 4 } },
      { record: { id: 'x2', startDate: '2026-05-04', hours: 100 } },
      { record: { id: 'x3', startDate: '2026-05-04', endDate: '2026-05-08' } },
    ],
    bad: [
      { record: { id: 'x1', startDate: '2026-05-04', endDate: '2026-05-04', hours: 240 } },
      { record: { id: 'x2', startDate: '2026-05-04', endDate: '2026-05-05', substituteHours: 49 } },
    ],
  },
});
