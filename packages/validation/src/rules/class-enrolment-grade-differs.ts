import type { RawRecord } from '@emis-sdk/model';
import { Numbering } from '../numbering.ts';
import { OfRecords } from '../of-records.ts';
import { PairsOf } from '../pairs-of.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Grades {
  readonly grades: readonly string[];
  readonly wanted: readonly number[];
}

/** A student of a class is enrolled in one of the grades that the class is for. */
export const classEnrolmentGradeDiffers = standardDatasetRule({
  code: 'class-enrolment.grade-differs',
  severity: 'warning',
  on: 'class-enrolment',
  reads: ['classId', 'studentId'],
  beside: { class: ['schoolId', 'grades'], enrolment: ['studentId', 'schoolId', 'grade'] },
  start(context) {
    /** Of each class its school, and the place of its grades among all lists of grades: few classes are for grades of their own. */
    const [schoolOf, gradesOf] = [new OfRecords(context, 'class'), new OfRecords(context, 'class')];
    const lists: (Grades | undefined)[] = [undefined];
    const places = new Map<string, number>();
    const [students, schools, names] = [
      new Numbering(context, 'person'),
      new Numbering(context, 'school'),
      new Numbering(context),
    ];
    const placeOf = (grades: readonly string[]): number => {
      const text = JSON.stringify(grades);
      const place = places.get(text) ?? lists.push({ grades, wanted: grades.map((grade) => names.of(grade)) }) - 1;
      places.set(text, place);
      return place;
    };
    const addClass = ({ id, schoolId, grades }: RawRecord, number?: number): void => {
      if (!Array.isArray(grades) || grades.length === 0) return;
      gradesOf.set(number ?? String(id), placeOf(grades.map(String)));
      schoolOf.set(number ?? String(id), schools.of(String(schoolId)));
    };
    /** Of each student the grade by school, or grades when the student changed grade in the year. */
    const pairs = new PairsOf();
    return {
      beside(entity, record) {
        if (entity === 'class') addClass(record);
        else if (record.grade !== undefined) {
          const [student, school] = [students.of(String(record.studentId)), schools.of(String(record.schoolId))];
          pairs.add(student, school, names.of(String(record.grade)));
        }
      },
      besideRows(entity, rows) {
        const [own, owners, keys] = [rows.numbers('id'), rows.numbers('studentId'), rows.numbers('schoolId')];
        const gradeAt = rows.valueAt('grade');
        for (let place = rows.from; place < rows.to; place++) {
          const [owner, key] = [owners?.[place] ?? -1, keys?.[place] ?? -1];
          if (entity === 'class') addClass(rows.record(place), own?.[place]);
          else if (owner < 0 || key < 0) this.beside?.(entity, rows.record(place));
          else {
            const grade = gradeAt(place);
            if (grade !== undefined) pairs.add(owner, key, names.of(String(grade)));
          }
        }
      },
      add(record, report) {
        const list = lists[gradesOf.get(record.classId)];
        if (!list) return;
        const [student, school] = [students.of(record.studentId), schoolOf.get(record.classId)];
        if (pairs.has(student, school, list.wanted) !== false) return;
        const own = [...names.all()].filter((name) => pairs.has(student, school, [names.of(name)]));
        report({
          at: 'classId',
          params: { class: record.classId, grades: list.grades.join(', ') },
          personal: { grade: own.sort().join(', ') },
        });
      },
      addRows(rows, reportAt) {
        const [numbers, owners] = [rows.numbers('classId'), rows.numbers('studentId')];
        for (let place = rows.from; place < rows.to; place++) {
          const group = numbers?.[place] ?? rows.idOf('classId', place);
          const list = lists[gradesOf.get(group)];
          if (!list) continue;
          const owner = owners?.[place] ?? -1;
          if (owner >= 0 && pairs.has(owner, schoolOf.get(group), list.wanted) !== false) continue;
          const [id, classId] = [rows.idOf('id', place), rows.idOf('classId', place)];
          this.add({ id, classId, studentId: rows.idOf('studentId', place) }, reportAt(place), 0);
        }
      },
    };
  },
});

export const classEnrolmentGradeDiffersNotes = (): DatasetRuleNotes => ({
  text: 'A student of a class is enrolled, in the school of the class, in one of the grades that the class is for.',
  why: 'The student is in the wrong class, or one of the two grades is wrong. Mixed classes list all their grades.',
  examplesBeside: {
    class: [
      { id: 'c3', schoolId: 'a', grades: ['03'] },
      { id: 'mixed', schoolId: 'a', grades: ['01', '02', '03'] },
      { id: 'choir', schoolId: 'a' },
    ],
    enrolment: [
      { id: 'e1', studentId: 's2', schoolId: 'a', grade: '02' },
      { id: 'e2', studentId: 's3', schoolId: 'a', grade: '03' },
      { id: 'e3', studentId: 's4', schoolId: 'a' },
    ],
  },
  examples: {
    good: [
      [{ id: 'm1', classId: 'c3', studentId: 's3' }],
      [{ id: 'm2', classId: 'mixed', studentId: 's2' }],
      [{ id: 'm3', classId: 'choir', studentId: 's2' }],
      [{ id: 'm4', classId: 'c3', studentId: 's4' }],
    ],
    bad: [[{ id: 'm1', classId: 'c3', studentId: 's2' }]],
  },
});
