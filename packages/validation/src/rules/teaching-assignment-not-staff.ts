import { byRelated } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Who teaches a class is known as a member of staff. */
export const teachingAssignmentNotStaff = standardRule({
  code: 'teaching-assignment.not-staff',
  severity: 'error',
  on: 'teaching-assignment',
  reads: ['personId'],
  needs: { person: { by: 'personId', entity: 'person', reads: ['roles'] } },
  silentWithout: ['person.roles'],
  check({ record, related }, report) {
    const roles = related.person?.roles;
    if (roles?.length && !roles.includes('staff')) {
      report({ at: 'personId', params: { person: record.personId, roles: roles.join(', ') } });
    }
  },
  suspects(rows, tell) {
    const isAnother = (roles: unknown): boolean => Array.isArray(roles) && !roles.includes('staff');
    byRelated(rows, 'personId', { entity: 'person', field: 'roles' }, isAnother, tell);
  },
});

export const teachingAssignmentNotStaffNotes = (): RecordRuleNotes => ({
  text: 'Who teaches, or helps in, a class is known as a member of staff.',
  why: 'A student or guardian among the teachers spoils the count of teachers and may see what only staff may.',
  examples: {
    good: [
      { record: { id: 't1', personId: 'p' }, related: { person: { id: 'p', roles: ['staff', 'guardian'] } } },
      { record: { id: 't2', personId: 'p' }, related: { person: { id: 'p' } } },
    ],
    bad: [{ record: { id: 't1', personId: 'p' }, related: { person: { id: 'p', roles: ['guardian'] } } }],
  },
});
