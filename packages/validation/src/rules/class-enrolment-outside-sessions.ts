import type { PlainDate } from '@emis-sdk/model';
import { ByNumber } from '../by-number.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Stretch {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A student belongs to a class in a school year in which the class meets. */
export const classEnrolmentOutsideSessions = standardDatasetRule({
  code: 'class-enrolment.outside-sessions',
  severity: 'warning',
  on: 'class-enrolment',
  reads: ['classId', 'startDate', 'endDate'],
  beside: { 'academic-session': ['startDate', 'endDate'], class: ['sessionIds'] },
  silentWithout: [['startDate', 'endDate']],
  start() {
    const sessions = new Map<string, Stretch>();
    const classes = new Map<string, Stretch>();
    const byNumber = new ByNumber((id) => classes.get(id));
    return {
      beside(entity, { id, startDate, endDate, sessionIds }) {
        if (entity === 'academic-session') {
          sessions.set(ownText(String(id)), { start: startDate as PlainDate, end: endDate as PlainDate });
        } else if (Array.isArray(sessionIds)) {
          const meets = sessionIds.flatMap((session) => sessions.get(String(session)) ?? []);
          // With a session missing nobody knows how long the class meets.
          const [first, ...others] = meets;
          if (first && meets.length === sessionIds.length) classes.set(ownText(String(id)), around([first, ...others]));
        }
      },
      addRows(rows, reportAt) {
        const groups = rows.numbers('classId');
        for (let place = rows.from; place < rows.to; place++) {
          const meets = byNumber.get(groups?.[place] ?? 0, () => rows.textOf('classId', place));
          if (!meets) continue;
          const [startDate, endDate] = [rows.day('startDate', place), rows.day('endDate', place)];
          if (!(startDate && startDate > meets.end) && !(endDate && endDate <= meets.start)) continue;
          const [id, classId] = [rows.idOf('id', place), rows.idOf('classId', place)];
          this.add({ id, classId, startDate, endDate }, reportAt(place), 0);
        }
      },
      add({ classId, startDate, endDate }, report) {
        const meets = classes.get(classId);
        if (!meets) return;
        if (startDate && startDate > meets.end) {
          report({ at: 'startDate', params: { class: classId, from: meets.start, to: meets.end } });
        } else if (endDate && endDate <= meets.start) {
          report({ at: 'endDate', params: { class: classId, from: meets.start, to: meets.end } });
        }
      },
    };
  },
});

export const classEnrolmentOutsideSessionsNotes = (): DatasetRuleNotes => ({
  text: 'The time for which a student belongs to a class touches the time in which the class meets.',
  why: 'The student is on the list of a class of another school year, often one of the same name.',
  examplesBeside: {
    'academic-session': [
      { id: 's1', startDate: '2026-03-04', endDate: '2026-07-10' },
      { id: 's2', startDate: '2026-07-27', endDate: '2026-12-18' },
    ],
    class: [{ id: 'c', sessionIds: ['s1', 's2'] }, { id: 'd', sessionIds: ['s1', 'lost'] }, { id: 'e' }],
  },
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c', startDate: '2026-07-15', endDate: '2026-12-19' },
        { id: 'm2', classId: 'c', startDate: '2026-02-01' },
        { id: 'm3', classId: 'd', startDate: '2027-03-01' },
        { id: 'm4', classId: 'e', startDate: '2027-03-01' },
        { id: 'm5', classId: 'c' },
      ],
    ],
    bad: [
      [{ id: 'm1', classId: 'c', startDate: '2027-03-01' }],
      [{ id: 'm2', classId: 'c', startDate: '2025-03-01', endDate: '2025-12-20' }],
    ],
  },
});

/** From the first day of several stretches to the last. */
function around([first, ...others]: readonly [Stretch, ...Stretch[]]): Stretch {
  let { start, end } = first;
  for (const other of others) {
    if (other.start < start) start = other.start;
    if (other.end > end) end = other.end;
  }
  return { start, end };
}
