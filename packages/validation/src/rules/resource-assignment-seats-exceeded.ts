import { Bearer } from '../bearer.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Seats {
  readonly seats: number;
  taken: number;
  readonly bearer: Bearer;
}

/**
 * The students of the classes that have a resource under a licence find a seat. Counted as on the day judged, over assignments in
 * force; one finding for each licence.
 */
export const resourceAssignmentSeatsExceeded = standardDatasetRule({
  code: 'resource-assignment.seats-exceeded',
  severity: 'warning',
  on: 'resource-assignment',
  reads: ['classId', 'licenceId', 'startDate', 'endDate'],
  beside: { class: [], 'class-enrolment': ['classId', 'startDate', 'endDate'], licence: ['seats'] },
  silentWithoutKinds: ['licence'],
  start({ asOf }) {
    // Made from the records of classes, so that no text of the far longer file of their students is kept.
    const students = new Map<string, number>();
    const licences = new Map<string, Seats>();
    return {
      beside(entity, record) {
        if (entity === 'class') students.set(ownText(String(record.id)), 0);
        else if (entity === 'licence') {
          if (typeof record.seats === 'number') {
            const seats = { seats: record.seats, taken: 0, bearer: new Bearer() };
            licences.set(ownText(String(record.id)), seats);
          }
        } else {
          const count = students.get(String(record.classId));
          if (count === undefined) return;
          const { startDate, endDate } = record;
          const started = typeof startDate !== 'string' || startDate <= asOf;
          if (started && (typeof endDate !== 'string' || endDate > asOf))
            students.set(String(record.classId), count + 1);
        }
      },
      add(record, report) {
        const { id, classId, licenceId = '', startDate, endDate } = record;
        const licence = licences.get(licenceId);
        const taken = (classId === undefined ? undefined : students.get(classId)) ?? 0;
        if (!licence || taken === 0 || (startDate && startDate > asOf) || (endDate && endDate < asOf)) return;
        licence.taken += taken;
        licence.bearer.offer(id, report);
      },
      finish() {
        for (const [licence, { seats, taken, bearer }] of licences) {
          if (taken > seats) bearer.report({ at: 'licenceId', params: { licence, seats, students: taken } });
        }
      },
    };
  },
});

export const resourceAssignmentSeatsExceededNotes = (): DatasetRuleNotes => ({
  text: 'The classes that have a resource under a licence have no more students than the licence has seats.',
  why: 'The last students to log in are turned away, and mostly they are those with the weakest connection.',
  examplesBeside: {
    class: [{ id: 'c' }, { id: 'd' }],
    'class-enrolment': [
      { id: 'm1', classId: 'c' },
      { id: 'm2', classId: 'c' },
      { id: 'm3', classId: 'c', endDate: '2026-04-01' },
      { id: 'm4', classId: 'd' },
      { id: 'm5', classId: 'elsewhere' },
    ],
    licence: [{ id: 'l', seats: 2 }, { id: 'n' }],
  },
  examples: {
    good: [
      [
        { id: 'g1', resourceId: 'r', classId: 'c', licenceId: 'l' },
        { id: 'g2', resourceId: 'r', classId: 'd', licenceId: 'l', endDate: '2026-03-31' },
        { id: 'g3', resourceId: 'r', classId: 'd', licenceId: 'n' },
        { id: 'g4', resourceId: 'r', classId: 'd' },
      ],
    ],
    bad: [
      [
        { id: 'g1', resourceId: 'r', classId: 'c', licenceId: 'l' },
        { id: 'g2', resourceId: 'r', classId: 'd', licenceId: 'l' },
      ],
    ],
  },
});
