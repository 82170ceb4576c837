import { ownText } from '../own-text.ts';
import { RecordKeys } from '../record-keys.ts';
import { SortedGroups } from '../sorted-groups.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

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
    /** Classes of which there is a list, by number; by id where there is none. */
    const listed = new Set<string | number>();
    const nameOf = (id: string) => {
      const number = context.numberOf?.('class', id) ?? -1;
      return number < 0 ? ownText(id) : number;
    };
    const keys = new RecordKeys(context, 'class', 'person');
    const members = new SortedGroups({});
    const works = new Map<string, string>();
    return {
      beside(entity, record) {
        const group = String(record.classId);
        if (entity === 'marked-work') works.set(ownText(String(record.id)), ownText(group));
        else {
          listed.add(nameOf(group));
          members.add(keys.of(group, String(record.studentId)), {});
        }
      },
      besideRows(entity, rows) {
        const [groups, students] = [rows.numbers('classId'), rows.numbers('studentId')];
        for (let place = rows.from; place < rows.to; place++) {
          const [group, student] = [groups?.[place] ?? -1, students?.[place] ?? -1];
          if (group < 0 || student < 0) this.beside?.(entity, rows.record(place));
          else {
            listed.add(group);
            members.add(keys.ofNumbers(group, student), {});
          }
        }
      },
      add({ classId, workId, studentId }, report) {
        const its = classId ?? works.get(workId ?? '');
        if (its === undefined || !listed.has(nameOf(its)) || members.first(keys.of(its, studentId)) >= 0) return;
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
