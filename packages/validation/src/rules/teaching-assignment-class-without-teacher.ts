import type { RawRecord } from '@emis-sdk/model';
import { Bearer } from '../bearer.ts';
import { CodedColumn } from '../keys/column.ts';
import { TextColumn } from '../keys/text-column.ts';
import { OfRecords } from '../of-records.ts';
import { OrdinalSet } from '../ordinal-set.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The classes of one kind in one school, of which one has a teacher: those that have students and none. */
interface Group {
  readonly bearer: Bearer;
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
  start(context) {
    /** Of each class its place, from 1 on, at which its id and its school and kind stand. */
    const places = new OfRecords(context, 'class');
    const ids = new TextColumn();
    const kinds = new CodedColumn();
    /** The places of classes that have students, and of those that have a teacher. */
    const attended = new OrdinalSet();
    const taught = new OrdinalSet();
    let count = 0;
    /** By the school and the kind of class. */
    const groups = new Map<unknown, Group>();
    const addClass = ({ id, schoolId, type }: RawRecord, number?: number): void => {
      count++;
      places.set(number ?? String(id), count);
      ids.set(count, id);
      kinds.set(count, `${schoolId} ${type}`);
    };
    return {
      beside(entity, record) {
        if (entity === 'class') addClass(record);
        else attended.add(places.get(String(record.classId)));
      },
      besideRows(entity, rows) {
        const [own, numbers] = [rows.numbers('id'), rows.numbers('classId')];
        for (let place = rows.from; place < rows.to; place++) {
          if (entity === 'class') addClass(rows.record(place), own?.[place]);
          else attended.add(places.get(numbers?.[place] ?? rows.idOf('classId', place)));
        }
      },
      add(record, report) {
        const place = record.role === 'teacher' ? places.get(record.classId) : 0;
        if (place === 0) return;
        taught.add(place);
        const kind = kinds.get(place);
        const group = groups.get(kind) ?? { bearer: new Bearer(), classes: 0 };
        groups.set(kind, group);
        group.bearer.offer(record.id, report);
      },
      finish() {
        for (let place = 1; place <= count; place++) {
          if (!attended.has(place) || taught.has(place)) continue;
          const group = groups.get(kinds.get(place));
          if (!group) continue;
          group.classes++;
          const id = ids.get(place) ?? '';
          if (group.first === undefined || id < group.first) group.first = id;
        }
        for (const [kind, { classes: without, first, bearer }] of groups) {
          if (first === undefined) continue;
          const school = String(kind);
          bearer.report({
            at: 'classId',
            params: { school: school.slice(0, school.lastIndexOf(' ')), classes: without, class: first },
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
