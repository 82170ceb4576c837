import { ByNumber } from '../by-number.ts';
import { Grouped } from '../grouped.ts';
import { OrdinalSet } from '../ordinal-set.ts';
import { ownText } from '../own-text.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The classes of one kind in one school, of which one has a teacher: those that have students and none. */
interface Group {
  /** The assignment that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer: string;
  report: ReportFinding;
  classes: number;
  /** The class whose id comes first. */
  first?: string;
}

/**
 * Every class with students has a teacher. Asked only of schools, and kinds of class, for which the dataset has teachers at all:
 * many products send lesson groups with teachers and base groups without. One finding for each school and kind stands for all its classes.
 */
export const teachingAssignmentClassWithoutTeacher = standardDatasetRule({
  code: 'teaching-assignment.class-without-teacher',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['classId', 'role'],
  beside: { class: ['schoolId', 'type'], 'class-enrolment': ['classId'] },
  start() {
    const classes = new Grouped({ id: 'text', kind: 'text' });
    const places = new ByNumber((id) => classes.find(id));
    /** The numbers of classes that have students, and of those that have a teacher. */
    const attended = new OrdinalSet();
    const taught = new OrdinalSet();
    let count = 0;
    /** By the school and the kind of class. */
    const groups = new Map<string, Group>();
    return {
      beside(entity, record) {
        if (entity === 'class') {
          const id = String(record.id);
          classes.add(id, { id, kind: `${record.schoolId} ${record.type}` });
          count++;
          return;
        }
        const place = classes.find(String(record.classId));
        if (place !== undefined) attended.add(place);
      },
      besideRows(entity, rows) {
        const numbers = rows.numbers('classId');
        for (let place = rows.from; place < rows.to; place++) {
          if (entity !== 'class-enrolment' || !numbers) {
            this.beside?.(entity, rows.record(place));
            continue;
          }
          const here = places.get(numbers[place] ?? -1, () => rows.textOf('classId', place));
          if (here !== undefined) attended.add(here);
        }
      },
      add(record, report) {
        const place = record.role === 'teacher' ? classes.find(record.classId) : undefined;
        if (place === undefined) return;
        taught.add(place);
        const { kind = '' } = classes.get(place);
        const group = groups.get(kind);
        if (group && group.bearer <= record.id) return;
        groups.set(kind, { bearer: ownText(record.id), report, classes: 0 });
      },
      finish() {
        for (let place = 0; place < count; place++) {
          if (!attended.has(place) || taught.has(place)) continue;
          const { id = '', kind = '' } = classes.get(place);
          const group = groups.get(kind);
          if (!group) continue;
          group.classes++;
          if (group.first === undefined || id < group.first) group.first = id;
        }
        for (const [kind, { classes: without, first, report }] of groups) {
          if (first === undefined) continue;
          report({
            at: 'classId',
            params: { school: kind.slice(0, kind.lastIndexOf(' ')), classes: without, class: first },
          });
        }
      },
    };
  },
});

export const teachingAssignmentClassWithoutTeacherNotes = (): DatasetRuleNotes => ({
  text: 'Every class that has students has a teacher, where the school sends who teaches.',
  why: 'A class without a teacher in the data looks like a class without a teacher.',
  examplesBeside: {
    class: [
      { id: 'c', schoolId: 's', type: 'scheduled' },
      { id: 'd', schoolId: 's', type: 'scheduled' },
      { id: 'h', schoolId: 's', type: 'homeroom' },
      { id: 'e', schoolId: 'r' },
      { id: 'empty', schoolId: 's', type: 'scheduled' },
    ],
    'class-enrolment': ['c', 'd', 'h', 'e'].map((classId) => ({ id: `m-${classId}`, classId, studentId: 'p' })),
  },
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'd', personId: 'p', role: 'teacher' },
      ],
      [{ id: 't1', classId: 'c', personId: 'p', role: 'aide' }],
    ],
    bad: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'd', personId: 'p', role: 'aide' },
      ],
    ],
  },
});
