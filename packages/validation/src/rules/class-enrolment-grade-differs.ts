import { ByNumber } from '../by-number.ts';
import { Grouped } from '../grouped.ts';
import { type GroupKey, RecordKeys } from '../record-keys.ts';
import { SortedGroups } from '../sorted-groups.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

interface Group {
  readonly schoolId: string;
  readonly grades: readonly unknown[];
  /** The number of the school; negative when it is not there. */
  readonly school: number;
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
    const lists = new Map<string, readonly unknown[]>();
    const groupOf = (id: string): Group | undefined => {
      const place = classes.find(id);
      if (place === undefined) return undefined;
      const { school: schoolId = '', grades: list = '' } = classes.get(place);
      return { schoolId, grades: lists.get(list) ?? [], school: context.numberOf?.('school', schoolId) ?? -1 };
    };
    const groups = new ByNumber(groupOf);
    const keys = new RecordKeys(context, 'person', 'school');
    /** Student and school -> grade, or grades when the student changed grade in the year. */
    const grades = new SortedGroups({ grade: 'text' });
    /** Whether a student has grades in a school, and none of them is one of these. */
    const differs = (key: GroupKey, wanted: readonly unknown[]): boolean => {
      let number = grades.first(key);
      if (number < 0) return false;
      for (; number >= 0; number = grades.next()) if (wanted.includes(grades.get(number).grade)) return false;
      return true;
    };
    return {
      beside(entity, record) {
        if (entity === 'class' && Array.isArray(record.grades) && record.grades.length > 0) {
          const own = JSON.stringify(record.grades.map(String));
          if (!lists.has(own)) lists.set(own, JSON.parse(own) as string[]);
          classes.add(String(record.id), { school: String(record.schoolId), grades: own });
        } else if (entity === 'enrolment' && record.grade !== undefined) {
          const key = keys.of(String(record.studentId), String(record.schoolId));
          grades.add(key, { grade: String(record.grade) });
        }
      },
      besideRows(entity, rows) {
        const [students, schools] = [rows.numbers('studentId'), rows.numbers('schoolId')];
        for (let place = rows.from; place < rows.to; place++) {
          const grade = entity === 'enrolment' ? rows.value('grade', place) : undefined;
          if (entity === 'class') this.beside?.(entity, rows.record(place));
          else if (grade !== undefined) {
            grades.add(keys.ofNumbers(students?.[place] ?? 0, schools?.[place] ?? 0), { grade: String(grade) });
          }
        }
      },
      add(record, report) {
        const group = groupOf(record.classId);
        if (!group) return;
        const key = keys.of(record.studentId, group.schoolId);
        if (!differs(key, group.grades)) return;
        const own = new Set<string>();
        for (let number = grades.first(key); number >= 0; number = grades.next())
          own.add(grades.get(number).grade ?? '');
        report({
          at: 'classId',
          params: { class: record.classId, grades: group.grades.join(', ') },
          personal: { grade: [...own].sort().join(', ') },
        });
      },
      addRows(rows, reportAt) {
        const [numbers, students] = [rows.numbers('classId'), rows.numbers('studentId')];
        for (let place = rows.from; place < rows.to; place++) {
          const group = groups.get(numbers?.[place] ?? -1, () => rows.textOf('classId', place));
          if (!group) continue;
          if (group.school >= 0 && !differs(keys.ofNumbers(students?.[place] ?? 0, group.school), group.grades))
            continue;
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
