import { byRelated } from '../rows/suspects.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Who works at a school is known as a member of staff. */
export const staffAssignmentNotStaff = standardRule({
  code: 'staff-assignment.not-staff',
  severity: 'error',
  on: 'staff-assignment',
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

export const staffAssignmentNotStaffNotes = (): RecordRuleNotes => ({
  text: 'Who has a place on the staff is known as a member of staff.',
  why: 'A student or guardian among the staff spoils the count of staff, and may see what only staff may.',
  examples: {
    good: [
      { record: { id: 'a1', personId: 'p' }, related: { person: { id: 'p', roles: ['guardian', 'staff'] } } },
      { record: { id: 'a2', personId: 'p' }, related: { person: { id: 'p' } } },
    ],
    bad: [{ record: { id: 'a1', personId: 'p' }, related: { person: { id: 'p', roles: ['student'] } } }],
  },
});
