import { Conflicts } from '../conflicts.ts';
import { periodsOverlap } from '../period.ts';
import { RecordKeys } from '../record-keys.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student belongs to a class once at a time. Who leaves and comes back has two periods that do not overlap. */
export const classEnrolmentTwice = standardDatasetRule({
  code: 'class-enrolment.twice',
  severity: 'error',
  on: 'class-enrolment',
  reads: ['classId', 'studentId', 'startDate', 'endDate'],
  returnsTo: ['studentId'],
  start(context, earlier) {
    const keys = new RecordKeys(context, 'class', 'person');
    const members = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      conflict: periodsOverlap,
      finding: ({ other }, shared) => ({ at: 'studentId', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        members.add(
          keys.of(record.classId, record.studentId),
          { mark, start: record.startDate, end: record.endDate },
          () => ({ class: record.classId }),
        );
      },
      addRows(rows) {
        const [classes, students] = [rows.numbers('classId'), rows.numbers('studentId')];
        const [startAt, endAt] = [rows.dayAt('startDate'), rows.dayAt('endDate')];
        for (let place = rows.from; place < rows.to; place++) {
          const key = keys.ofNumbers(classes?.[place] ?? 0, students?.[place] ?? 0);
          members.add(key, { mark: rows.mark(place), start: startAt(place), end: endAt(place) });
        }
        members.share((place) => ({ class: rows.idOf('classId', rows.from + place) }));
      },
      finish: () => members.finish(),
    };
  },
});

export const classEnrolmentTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A student does not belong to the same class twice at the same time.',
  why: 'The class list would show the student twice, and its size would be wrong.',
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c', studentId: 's', startDate: '2026-03-01', endDate: '2026-05-01' },
        { id: 'm2', classId: 'c', studentId: 's', startDate: '2026-08-01' },
      ],
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'd', studentId: 's' },
      ],
    ],
    bad: [
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'c', studentId: 's' },
      ],
      [
        { id: 'm1', classId: 'c', studentId: 's', startDate: '2026-03-01', endDate: '2026-05-01' },
        { id: 'm2', classId: 'c', studentId: 's', startDate: '2026-04-01' },
      ],
    ],
  },
});
