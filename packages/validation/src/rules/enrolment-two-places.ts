import { Conflicts } from '../conflicts.ts';
import { periodsFollow } from '../period.ts';
import { RecordKeys } from '../record-keys.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Two places of a student in one school year say by their dates which comes after which. */
export const enrolmentTwoPlaces = standardDatasetRule({
  code: 'enrolment.two-places',
  severity: 'warning',
  on: 'enrolment',
  reads: ['studentId', 'schoolYear', 'sessionId', 'entryDate', 'exitDate'],
  returnsTo: ['entryDate'],
  start(context, earlier) {
    const keys = new RecordKeys(context, 'person', 'text');
    const places = new Conflicts(earlier, {
      facts: { mark: 'whole', start: 'date', end: 'date' },
      undatedLast: true,
      // Both entries known: whether the places overlap is certain, and `enrolment.double` says so.
      conflict: (one, own) => !(one.start && own.start) && !periodsFollow(one, own),
      finding: () => ({ at: 'entryDate' }),
    });
    return {
      add(record, _report, mark) {
        const year = record.schoolYear ?? record.sessionId;
        if (year === undefined) return;
        places.add(keys.of(record.studentId, String(year)), { mark, start: record.entryDate, end: record.exitDate });
      },
      addRows(rows) {
        const students = rows.numbers('studentId');
        const [yearAt, sessionAt] = [rows.valueAt('schoolYear'), rows.valueAt('sessionId')];
        const [startAt, endAt] = [rows.dayAt('entryDate'), rows.dayAt('exitDate')];
        for (let place = rows.from; place < rows.to; place++) {
          const year = yearAt(place) ?? sessionAt(place);
          if (year === undefined) continue;
          const number = keys.numberOfText(String(year));
          const key =
            number < 0
              ? keys.of(rows.idOf('studentId', place), String(year))
              : keys.ofNumbers(students?.[place] ?? 0, number);
          places.add(key, { mark: rows.mark(place), start: startAt(place), end: endAt(place) });
        }
      },
      finish: () => places.finish(),
    };
  },
});

export const enrolmentTwoPlacesNotes = (): DatasetRuleNotes => ({
  text: 'When a student has two places in one school year, their dates say which follows which.',
  why:
    'Without dates nobody can tell a move from a student counted twice. ' +
    'It is no error: products may list every school that a student has to do with.',
  examples: {
    good: [
      // Both entries are known, so this is for `enrolment.double` to say.
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-06-30' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, exitDate: '2026-06-30' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026, entryDate: '2026-07-15' },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 't', schoolId: 'a', schoolYear: 2026 },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a' },
        { id: 'e2', studentId: 's', schoolId: 'b' },
      ],
    ],
    bad: [
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
      [
        { id: 'e1', studentId: 's', schoolId: 'a', schoolYear: 2026, entryDate: '2026-03-01' },
        { id: 'e2', studentId: 's', schoolId: 'b', schoolYear: 2026 },
      ],
    ],
  },
});
