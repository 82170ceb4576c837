import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** No money goes to a school that is closed. */
export const fundsTransferSchoolClosed = standardRule({
  code: 'funds-transfer.school-closed',
  severity: 'warning',
  on: 'funds-transfer',
  reads: ['schoolId', 'date', 'amount'],
  needs: { school: { by: 'schoolId', entity: 'school', reads: ['closedOn'] } },
  check({ record, related: { school } }, report) {
    if (school?.closedOn && record.date > school.closedOn && record.amount > 0) {
      report({ at: 'date', params: { school: record.schoolId, date: record.date, closed: school.closedOn } });
    }
  },
});

export const fundsTransferSchoolClosedNotes = (): RecordRuleNotes => ({
  text: 'A school that receives money is open on the day of the transfer.',
  why: 'Nobody is there to receive it, or the school was closed in the data alone. Money that a closed school pays back is in order.',
  examples: {
    good: [
      {
        record: { id: 'f1', schoolId: 's', date: '2026-04-15', amount: 100 },
        related: { school: { id: 's', closedOn: '2026-12-31' } },
      },
      { record: { id: 'f2', schoolId: 's', date: '2026-04-15', amount: 100 }, related: { school: { id: 's' } } },
      {
        record: { id: 'f3', schoolId: 's', date: '2026-04-15', amount: -100 },
        related: { school: { id: 's', closedOn: '2025-12-31' } },
      },
    ],
    bad: [
      {
        record: { id: 'f1', schoolId: 's', date: '2026-04-15', amount: 100 },
        related: { school: { id: 's', closedOn: '2025-12-31' } },
      },
    ],
  },
});
