import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A resource is given to somebody. */
export const resourceAssignmentGivenToNobody = standardRule({
  code: 'resource-assignment.given-to-nobody',
  severity: 'error',
  on: 'resource-assignment',
  reads: ['classId', 'courseId', 'personId'],
  check({ record: { classId, courseId, personId } }, report) {
    if (!(classId ?? courseId ?? personId)) report({ at: 'classId' });
  },
});

export const resourceAssignmentGivenToNobodyNotes = (): RecordRuleNotes => ({
  text: 'A resource assignment names the class, the course or the person that gets the resource.',
  why: 'Nobody can open what nobody knows to whom it was given.',
  examples: {
    good: [
      { record: { id: 'g1', classId: 'c' } },
      { record: { id: 'g2', courseId: 'd' } },
      { record: { id: 'g3', personId: 'p' } },
    ],
    bad: [{ record: { id: 'g1' } }],
  },
});
