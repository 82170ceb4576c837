import { byRelated } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Who belongs to a class as a student is known as a student. */
export const classEnrolmentNotAStudent = standardRule({
  code: 'class-enrolment.not-a-student',
  severity: 'error',
  on: 'class-enrolment',
  reads: ['studentId'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['roles'] } },
  silentWithout: ['student.roles'],
  check({ record, related }, report) {
    const roles = related.student?.roles;
    if (roles?.length && !roles.includes('student')) {
      report({ at: 'studentId', params: { person: record.studentId, roles: roles.join(', ') } });
    }
  },
  suspects(rows, tell) {
    const isAnother = (roles: unknown): boolean => Array.isArray(roles) && !roles.includes('student');
    byRelated(rows, 'studentId', { entity: 'person', field: 'roles' }, isAnother, tell);
  },
});

export const classEnrolmentNotAStudentNotes = (): RecordRuleNotes => ({
  text: 'Who belongs to a class as a student is known as a student.',
  why: 'A teacher or guardian on the class list is counted as a student.',
  examples: {
    good: [
      { record: { id: 'm1', studentId: 's' }, related: { student: { id: 's', roles: ['student'] } } },
      { record: { id: 'm2', studentId: 's' }, related: { student: { id: 's', roles: ['staff', 'student'] } } },
      { record: { id: 'm3', studentId: 's' }, related: { student: { id: 's' } } },
    ],
    bad: [{ record: { id: 'm1', studentId: 's' }, related: { student: { id: 's', roles: ['staff'] } } }],
  },
});
