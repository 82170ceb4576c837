import { ByNumber } from '../by-number.ts';
import { Grouped } from '../grouped.ts';
import { Numbering } from '../numbering.ts';
import { PairsOf } from '../pairs-of.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Group {
  readonly school: number;
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
    const classes = new Grouped({ school: 'text', grades: 'text' });
    /** Lists of grades by their text: few classes are for grades of their own. */
    const lists = new Map<string, readonly string[]>();
    const [students, schools, names] = [
      new Numbering(context, 'person'),
      new Numbering(context, 'school'),
      new Numbering(context),
    ];
    const groupOf = (id: string): Group | undefined => {
      const place = classes.find(id);
      if (place === undefined) return undefined;
      const { school = '', grades: list = '' } = classes.get(place);
      const grades = lists.get(list) ?? [];
      return { school: schools.of(school), grades, wanted: grades.map((grade) => names.of(grade)) };
    };
    const groups = new ByNumber(groupOf);
    /** Of each student the grade by school, or grades when the student changed grade in the year. */
    const pairs = new PairsOf();
    return {
      beside(entity, record) {
        if (entity === 'class' && Array.isArray(record.grades) && record.grades.length > 0) {
          const own = JSON.stringify(record.grades.map(String));
          if (!lists.has(own)) lists.set(own, JSON.parse(own) as string[]);
          classes.add(String(record.id), { school: String(record.schoolId), grades: own });
        } else if (entity === 'enrolment' && record.grade !== undefined) {
          const [student, school] = [students.of(String(record.studentId)), schools.of(String(record.schoolId))];
          pairs.add(student, school, names.of(String(record.grade)));
        }
      },
      besideRows(entity, rows) {
        const [owners, keys] = [rows.numbers('studentId'), rows.numbers('schoolId')];
        for (let place = rows.from; place < rows.to; place++) {
          const [owner, key] = [owners?.[place] ?? -1, keys?.[place] ?? -1];
          if (entity === 'class' || owner < 0 || key < 0) this.beside?.(entity, rows.record(place));
          else {
            const grade = rows.textOf('grade', place);
            if (grade !== undefined) pairs.add(owner, key, names.of(grade));
          }
        }
      },
      add(record, report) {
        const group = groupOf(record.classId);
        if (!group) return;
        const student = students.of(record.studentId);
        if (pairs.has(student, group.school, group.wanted) !== false) return;
        const own = [...names.all()].filter((name) => pairs.has(student, group.school, [names.of(name)]));
        report({
          at: 'classId',
          params: { class: record.classId, grades: group.grades.join(', ') },
          personal: { grade: own.sort().join(', ') },
        });
      },
      addRows(rows, reportAt) {
        const [numbers, owners] = [rows.numbers('classId'), rows.numbers('studentId')];
        for (let place = rows.from; place < rows.to; place++) {
          const group = groups.get(numbers?.[place] ?? -1, () => rows.textOf('classId', place));
          if (!group) continue;
          const owner = owners?.[place] ?? -1;
          if (owner >= 0 && pairs.has(owner, group.school, group.wanted) !== false) continue;
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
