import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A mark of a class is given to a student of the class. */
export const markNotInClass = standardDatasetRule({
  code: 'mark.not-in-class',
  severity: 'warning',
  on: 'mark',
  reads: ['classId', 'studentId'],
  beside: { 'class-enrolment': ['classId', 'studentId'] },
  start() {
    const listed = new Set<string>();
    const members = new Grouped({});
    return {
      beside(_entity, record) {
        listed.add(String(record.classId));
        members.add(`${record.classId} ${record.studentId}`, {});
      },
      add({ classId, studentId }, report) {
        if (classId === undefined || !listed.has(classId)) return;
        if (members.of(`${classId} ${studentId}`).length === 0) report({ at: 'classId', params: { class: classId } });
      },
    };
  },
});

export const markNotInClassNotes = (): DatasetRuleNotes => ({
  text: 'A student with a mark of a class belongs to the class, or did, where the dataset has the list of the class.',
  why: 'The mark is probably that of another student, or the student is in the wrong class.',
  examplesBeside: { 'class-enrolment': [{ id: 'm1', classId: 'c', studentId: 's' }] },
  examples: {
    good: [
      [
        { id: 'm1', classId: 'c', studentId: 's' },
        { id: 'm2', classId: 'without-list', studentId: 't' },
        { id: 'm3', studentId: 't' },
      ],
    ],
    bad: [[{ id: 'm1', classId: 'c', studentId: 't' }]],
  },
});
