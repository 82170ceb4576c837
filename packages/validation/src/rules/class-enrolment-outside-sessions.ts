import { ClassSpans } from '../class-spans.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student belongs to a class in a school year in which the class meets. */
export const classEnrolmentOutsideSessions = standardDatasetRule({
  code: 'class-enrolment.outside-sessions',
  severity: 'warning',
  on: 'class-enrolment',
  reads: ['classId', 'startDate', 'endDate'],
  beside: { 'academic-session': ['startDate', 'endDate'], class: ['sessionIds'] },
  silentWithout: [['startDate', 'endDate']],
  start(context) {
    const classes = new ClassSpans(context);
    return {
      beside: (entity, record) => classes.add(entity, record),
      besideRows: (entity, rows) => classes.addRows(entity, rows),
      addRows(rows, reportAt) {
        const groups = rows.numbers('classId');
        const [startAt, endAt] = [rows.dayAt('startDate'), rows.dayAt('endDate')];
        for (let place = rows.from; place < rows.to; place++) {
          const meets = classes.of(groups?.[place] ?? rows.idOf('classId', place));
          if (!meets) continue;
          const [startDate, endDate] = [startAt(place), endAt(place)];
          if (!(startDate && startDate > meets.end) && !(endDate && endDate <= meets.start)) continue;
          const [id, classId] = [rows.idOf('id', place), rows.idOf('classId', place)];
          this.add({ id, classId, startDate, endDate }, reportAt(place), 0);
        }
      },
      add({ classId, startDate, endDate }, report) {
        const meets = classes.of(classId);
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
