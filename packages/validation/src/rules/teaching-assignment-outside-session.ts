import { ClassSpans } from '../class-spans.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A teacher is in a class while the class meets: between the first day of its first session and the last day of its last one. */
export const teachingAssignmentOutsideSession = standardDatasetRule({
  code: 'teaching-assignment.outside-session',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'startDate', 'endDate'],
  beside: { 'academic-session': ['startDate', 'endDate'], class: ['sessionIds'] },
  silentWithout: [['startDate', 'endDate']],
  start(context) {
    const classes = new ClassSpans(context);
    return {
      beside: (entity, record) => classes.add(entity, record),
      besideRows: (entity, rows) => classes.addRows(entity, rows),
      add({ classId, startDate, endDate }, report) {
        const span = startDate || endDate ? classes.of(classId) : undefined;
        if (!span) return;
        const facts = { from: span.start, to: span.end, class: classId };
        if (startDate && startDate > span.end) {
          report({ at: 'startDate', params: { ...facts, date: startDate } });
        } else if (endDate && endDate <= span.start) {
          report({ at: 'endDate', params: { ...facts, date: endDate } });
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
