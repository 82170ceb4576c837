import { Grouped } from '../grouped.ts';
import { grownTo } from '../keys/column.ts';
import { ownText } from '../own-text.ts';
import { PlaceByNumber } from '../place-by-number.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The classes of one kind in one school. */
interface Group {
  readonly school: string;
  readonly place: number;
  /** The assignment that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer?: string;
  report?: ReportFinding;
}

/** What is known of a class, as bits. */
const [HAS_STUDENTS, HAS_TEACHER] = [1, 2];

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
    const byPlace: Group[] = [];
    const classes = new Grouped({ id: 'text', group: 'whole' });
    const places = new PlaceByNumber((id) => classes.first(id));
    /** By the place of a class. */
    let states = new Uint8Array(16);
    const addClass = (id: string, school: string, type: unknown): void => {
      const key = `${school} ${String(type)}`;
      let group = groups.get(key);
      if (!group) {
        group = { school: ownText(school), place: byPlace.length };
        byPlace.push(group);
        groups.set(key, group);
      }
      states = grownTo(states, classes.add(id, { id, group: group.place }));
    };
    const note = (place: number, state: number): void => {
      if (place >= 0) states[place] = (states[place] ?? 0) | state;
    };
    return {
      beside(entity, record) {
        if (entity === 'class-enrolment') note(classes.first(String(record.classId)), HAS_STUDENTS);
        else addClass(String(record.id), String(record.schoolId), record.type);
      },
      besideRows(entity, rows) {
        const numbers = rows.numbers('classId');
        for (let place = rows.from; place < rows.to; place++) {
          if (entity === 'class') {
            addClass(rows.idOf('id', place), String(rows.value('schoolId', place)), rows.value('type', place));
          } else
            note(
              places.get(numbers?.[place] ?? -1, () => rows.textOf('classId', place)),
              HAS_STUDENTS,
            );
        }
      },
      add(record, report) {
        const place = record.role === 'teacher' ? classes.first(record.classId) : -1;
        const group = place < 0 ? undefined : byPlace[classes.get(place).group ?? 0];
        if (!group) return;
        note(place, HAS_TEACHER);
        if (group.bearer === undefined || record.id < group.bearer) {
          Object.assign(group, { bearer: ownText(record.id), report });
        }
      },
      finish() {
        const without = new Map<Group, { classes: number; first: string }>();
        for (let place = 0; place < classes.size; place++) {
          if (states[place] !== HAS_STUDENTS) continue;
          const { id = '', group: of = 0 } = classes.get(place);
          const group = byPlace[of];
          if (!group?.report) continue;
          const told = without.get(group);
          if (!told) without.set(group, { classes: 1, first: id });
          else {
            told.classes++;
            if (id < told.first) told.first = id;
          }
        }
        for (const group of byPlace) {
          const told = without.get(group);
          if (told) {
            const { classes: count, first } = told;
            group.report?.({ at: 'classId', params: { school: group.school, classes: count, class: first } });
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
