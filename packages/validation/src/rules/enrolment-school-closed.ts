import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is enrolled in a school that has closed. */
export const enrolmentSchoolClosed = standardRule({
  code: 'enrolment.school-closed',
  severity: 'warning',
  on: 'enrolment',
  reads: ['schoolId', 'schoolYear', 'entryDate', 'exitDate'],
  needs: { school: { by: 'schoolId', entity: 'school', reads: ['closedOn'] } },
  silentWithout: ['school.closedOn'],
  check({ record, related }, report, { asOf }) {
    const closed = related.school?.closedOn;
    if (!closed || closed > asOf) return;
    const { entryDate, exitDate, schoolYear = 0 } = record;
    const params = { school: record.schoolId, closed };
    if (entryDate && entryDate > closed) report({ at: 'entryDate', params });
    else if (exitDate && exitDate > closed) report({ at: 'exitDate', params });
    else if (schoolYear > Number(closed.slice(0, 4))) report({ at: 'schoolYear', params });
  },
});

export const enrolmentSchoolClosedNotes = (): RecordRuleNotes => ({
  text: 'An enrolment lies before the last day of a school that has closed.',
  why: 'The students were moved to another school and the move is not in the data, or the register of schools is wrong.',
  examples: {
    good: [
      {
        record: { id: 'e0', schoolId: 'a', schoolYear: 2025, entryDate: '2025-03-01' },
        related: { school: { id: 'a', closedOn: '2025-12-31' } },
      },
      {
        record: { id: 'e1', schoolId: 'a', entryDate: '2025-03-01', exitDate: '2025-12-11' },
        related: { school: { id: 'a', closedOn: '2025-12-31' } },
      },
      { record: { id: 'e2', schoolId: 'a' }, related: { school: { id: 'a', closedOn: '2026-12-31' } } },
      { record: { id: 'e3', schoolId: 'a', entryDate: '2026-03-01' }, related: { school: { id: 'a' } } },
    ],
    bad: [
      {
        record: { id: 'e1', schoolId: 'a', entryDate: '2026-03-01' },
        related: { school: { id: 'a', closedOn: '2025-12-31' } },
      },
      {
        record: { id: 'e2', schoolId: 'a', schoolYear: 2026 },
        related: { school: { id: 'a', closedOn: '2025-12-31' } },
      },
    ],
  },
});
