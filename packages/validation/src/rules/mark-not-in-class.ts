import { Numbering } from '../numbering.ts';
import { ownText } from '../own-text.ts';
import { PairsOf } from '../pairs-of.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A seat in a class is a pair of both, without more. */
const SEAT = 1;

/** A mark of a class, or of a work of a class, is given to a student of the class. */
export const markNotInClass = standardDatasetRule({
  code: 'mark.not-in-class',
  severity: 'warning',
  on: 'mark',
  reads: ['classId', 'workId', 'studentId'],
  beside: {
    'class-enrolment': ['classId', 'studentId'],
    'marked-work': ['classId'],
  },
  start(context) {
    /** Classes of which there is a list, by number. */
    const listed = new Set<number>();
    const [classes, students] = [new Numbering(context, 'class'), new Numbering(context, 'person')];
    const seats = new PairsOf();
    const works = new Map<string, string>();
    return {
      beside(entity, record) {
        const group = String(record.classId);
        if (entity === 'marked-work') works.set(ownText(String(record.id)), ownText(group));
        else {
          listed.add(classes.of(group));
          seats.add(students.of(String(record.studentId)), classes.of(group), SEAT);
        }
      },
      besideRows(entity, rows) {
        const [groups, owners] = [rows.numbers('classId'), rows.numbers('studentId')];
        for (let place = rows.from; place < rows.to; place++) {
          const [group, student] = [groups?.[place] ?? -1, owners?.[place] ?? -1];
          if (group < 0 || student < 0) this.beside?.(entity, rows.record(place));
          else {
            listed.add(group);
            seats.add(student, group, SEAT);
          }
        }
      },
      add({ classId, workId, studentId }, report) {
        const its = classId ?? works.get(workId ?? '');
        if (its === undefined || !listed.has(classes.of(its))) return;
        if (seats.has(students.of(studentId), classes.of(its), [SEAT])) return;
        report({
          at: classId === undefined ? 'workId' : 'classId',
          params: { class: its },
        });
      },
    };
  },
});

export const markNotInClassNotes = (): DatasetRuleNotes => ({
  text: 'A student with a mark of a class belongs to the class, or did, where the dataset has the list of the class.',
  why: 'The mark is probably that of another student, or the student is in the wrong class.',
  examplesBeside: {
    'class-enrolment': [{ id: 'm1', classId: 'c', studentId: 's' }],
    'marked-work': [{ id: 'w', classId: 'c' }],
  },
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'without-list', studentId: 't' },
        { id: 'm3', studentId: 't' },
        { id: 'm4', workId: 'w', studentId: 's' },
        { id: 'm5', workId: 'elsewhere', studentId: 't' },
      ],
    ],
    bad: [[{ id: 'm1', classId: 'c', studentId: 't' }], [{ id: 'm1', workId: 'w', studentId: 't' }]],
  },
});
