import { ByNumber } from '../by-number.ts';
import { ownText } from '../own-text.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The classes of one kind in one school that have students, and no teacher so far. */
interface Group {
  readonly school: string;
  readonly classes: Set<string>;
  /** The assignment that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer?: string;
  report?: ReportFinding;
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
    const groups = new Map<string, Group>();
    // Ids are kept as they stand in the records of classes, so that no text of the far longer file of their students is kept.
    const placeOf = new Map<string, { readonly id: string; readonly group: Group; hasStudents: boolean }>();
    const places = new ByNumber((id) => placeOf.get(id));
    return {
      beside(entity, record) {
        if (entity === 'class-enrolment') {
          const place = placeOf.get(String(record.classId));
          place?.group.classes.add(place.id);
          return;
        }
        const [id, school] = [ownText(String(record.id)), ownText(String(record.schoolId))];
        const key = `${school} ${String(record.type)}`;
        const group = groups.get(key) ?? { school, classes: new Set() };
        groups.set(key, group);
        placeOf.set(id, { id, group, hasStudents: false });
      },
      besideRows(entity, rows) {
        const numbers = rows.numbers('classId');
        for (let place = rows.from; place < rows.to; place++) {
          if (entity !== 'class-enrolment' || !numbers) {
            this.beside?.(entity, rows.record(place));
            continue;
          }
          const here = places.get(numbers[place] ?? -1, () => rows.textOf('classId', place));
          if (!here || here.hasStudents) continue;
          here.hasStudents = true;
          here.group.classes.add(here.id);
        }
      },
      add(record, report) {
        const group = record.role === 'teacher' ? placeOf.get(record.classId)?.group : undefined;
        if (!group) return;
        group.classes.delete(record.classId);
        if (group.bearer === undefined || record.id < group.bearer) {
          Object.assign(group, { bearer: ownText(record.id), report });
        }
      },
      finish() {
        for (const { school, classes, report } of groups.values()) {
          const [first] = [...classes].sort();
          if (report && first !== undefined) {
            report({ at: 'classId', params: { school, classes: classes.size, class: first } });
          }
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
