import { Grouped } from '../grouped.ts';
import { ownText } from '../own-text.ts';
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
  start() {
    const listed = new Set<string>();
    const members = new Grouped({});
    const works = new Grouped({ class: 'text' });
    return {
      beside(entity, record) {
        if (entity === 'marked-work') {
          works.add(String(record.id), { class: String(record.classId) });
          return;
        }
        const group = String(record.classId);
        if (!listed.has(group)) listed.add(ownText(group));
        members.add(`${group} ${record.studentId}`, {});
      },
      add({ classId, workId, studentId }, report) {
        const its = classId ?? (workId === undefined ? undefined : works.of(workId)[0]?.class);
        if (its === undefined || !listed.has(its) || members.of(`${its} ${studentId}`).length > 0) return;
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
