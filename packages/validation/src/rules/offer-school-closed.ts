import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school that closed offers nothing. */
export const offerSchoolClosed = standardRule({
  code: 'offer.school-closed',
  severity: 'error',
  on: 'offer',
  reads: ['schoolId', 'sessionId', 'openFrom', 'openTo'],
  needs: {
    school: { by: 'schoolId', entity: 'school', reads: ['status', 'closedOn'] },
    session: { by: 'sessionId', entity: 'academic-session', reads: ['endDate'] },
  },
  check({ record, related }, report, { asOf }) {
    const { school } = related;
    if (!school) return;
    const closedOn = school.closedOn ?? (school.status === 'closed' ? asOf : undefined);
    // A school that is only going to close may still offer places until then.
    if (closedOn === undefined || closedOn > asOf) return;
    const end = record.openTo ?? related.session?.endDate;
    const open = end === undefined || end > asOf;
    const opensLater = record.openFrom !== undefined && record.openFrom > closedOn;
    if (open || opensLater) report({ at: 'schoolId', params: { school: record.schoolId, closed: closedOn } });
  },
});

export const offerSchoolClosedNotes = (): RecordRuleNotes => ({
  text: 'A school that has closed for good has no offer that is still open, or that opens after it closed.',
  why: 'Families would ask for places in a school that is not there.',
  examples: {
    good: [
      {
        record: { id: 'o5', schoolId: 's', openFrom: '2025-12-31', openTo: '2026-05-15' },
        related: { school: { id: 's', closedOn: '2025-12-31' } },
      },

      { record: { id: 'o1', schoolId: 's' }, related: { school: { id: 's', status: 'active' } } },
      {
        record: { id: 'o2', schoolId: 's', openTo: '2025-12-18' },
        related: { school: { id: 's', status: 'closed', closedOn: '2025-12-31' } },
      },
      // An offer of an earlier year, which nobody closed by hand.
      {
        record: { id: 'o4', schoolId: 's', sessionId: 'y' },
        related: { school: { id: 's', status: 'closed' }, session: { id: 'y', endDate: '2024-12-18' } },
      },
      {
        record: { id: 'o3', schoolId: 's', openTo: '2026-12-18' },
        related: { school: { id: 's', status: 'active', closedOn: '2026-12-31' } },
      },
    ],
    bad: [
      { record: { id: 'o1', schoolId: 's' }, related: { school: { id: 's', status: 'closed' } } },
      {
        record: { id: 'o2', schoolId: 's', openFrom: '2026-01-05', openTo: '2026-03-31' },
        related: { school: { id: 's', closedOn: '2025-12-31' } },
      },
    ],
  },
});
