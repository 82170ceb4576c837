import { type PlainDate, plainDate } from '@emis-sdk/model';
import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A teacher is in a class while the class meets: between the first day of its first session and the last day of its last one. */
export const teachingAssignmentOutsideSession = standardDatasetRule({
  code: 'teaching-assignment.outside-session',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'startDate', 'endDate'],
  beside: { 'academic-session': ['startDate', 'endDate'], class: ['sessionIds'] },
  silentWithout: [['startDate', 'endDate']],
  start() {
    const sessions = new Grouped({ from: 'date', to: 'date' });
    const classes = new Grouped({ from: 'date', to: 'date' });
    return {
      beside(entity, record) {
        if (entity === 'academic-session') {
          sessions.add(String(record.id), { from: dayIn(record.startDate), to: dayIn(record.endDate) });
          return;
        }
        const ids = Array.isArray(record.sessionIds) ? record.sessionIds : [];
        const spans = ids.flatMap((id) => sessions.of(String(id)));
        // A session that nobody sent may well be the one that reaches further.
        if (spans.length === 0 || spans.length !== ids.length) return;
        const first = spans.flatMap(({ from }) => from ?? []).sort()[0];
        const last = spans
          .flatMap(({ to }) => to ?? [])
          .sort()
          .at(-1);
        classes.add(String(record.id), { from: first, to: last });
      },
      add(record, report) {
        const span = classes.of(record.classId)[0];
        if (!span?.from || !span.to) return;
        const facts = { from: span.from, to: span.to, class: record.classId };
        if (record.startDate && record.startDate > span.to) {
          report({ at: 'startDate', params: { ...facts, date: record.startDate } });
        } else if (record.endDate && record.endDate <= span.from) {
          report({ at: 'endDate', params: { ...facts, date: record.endDate } });
        }
      },
    };
  },
});

export const teachingAssignmentOutsideSessionNotes = (): DatasetRuleNotes => ({
  text: 'A teaching assignment has at least one day inside the sessions of its class.',
  why: 'An assignment of another year leaves the class of this year without its teacher.',
  examplesBeside: {
    'academic-session': [
      { id: 'y1', startDate: '2026-03-01', endDate: '2026-07-15' },
      { id: 'y2', startDate: '2026-08-01', endDate: '2026-12-15' },
    ],
    class: [{ id: 'c', sessionIds: ['y1', 'y2'] }, { id: 'd', sessionIds: ['y1', 'elsewhere'] }, { id: 'e' }],
  },
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', startDate: '2026-02-01' },
        { id: 't2', classId: 'c', personId: 'p', startDate: '2026-09-01', endDate: '2027-01-01' },
        { id: 't3', classId: 'c', personId: 'p' },
        { id: 't4', classId: 'd', personId: 'p', startDate: '2026-09-01' },
        { id: 't5', classId: 'e', personId: 'p', startDate: '2030-09-01' },
      ],
    ],
    bad: [
      [{ id: 't1', classId: 'c', personId: 'p', startDate: '2027-03-01' }],
      [{ id: 't1', classId: 'c', personId: 'p', startDate: '2025-03-01', endDate: '2025-12-15' }],
    ],
  },
});

function dayIn(value: unknown): PlainDate | undefined {
  return typeof value === 'string' ? plainDate.parse(value) : undefined;
}
