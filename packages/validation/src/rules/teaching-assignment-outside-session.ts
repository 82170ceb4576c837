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
    /** Lists of sessions come from few values, over and over. */
    let lastIds: unknown;
    let lastSpan: Span | undefined;
    const addClass = (id: unknown, sessionIds: unknown): void => {
      if (sessionIds !== lastIds || lastIds === undefined) {
        const ids = Array.isArray(sessionIds) ? sessionIds : [];
        const spans = ids.flatMap((session) => sessions.of(String(session)));
        // A session that nobody sent may well be the one that reaches further.
        lastSpan = spans.length === 0 || spans.length !== ids.length ? undefined : spanOf(spans);
        lastIds = sessionIds;
      }
      if (lastSpan) classes.add(String(id), lastSpan);
    };
    return {
      beside(entity, record) {
        if (entity === 'class') addClass(record.id, record.sessionIds);
        else sessions.add(String(record.id), { from: dayIn(record.startDate), to: dayIn(record.endDate) });
      },
      besideRows(entity, rows) {
        for (let place = rows.from; place < rows.to; place++) {
          if (entity === 'class') addClass(rows.idOf('id', place), rows.value('sessionIds', place));
          else this.beside?.(entity, rows.record(place));
        }
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

interface Span {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

function spanOf(spans: readonly Span[]): Span {
  const [from] = spans.flatMap((span) => span.from ?? []).sort();
  const to = spans
    .flatMap((span) => span.to ?? [])
    .sort()
    .at(-1);
  return { from, to };
}
