import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A class has a resource only while the licence runs. An assignment without an end is left to end with it. */
export const resourceAssignmentOutsideLicence = standardRule({
  code: 'resource-assignment.outside-licence',
  severity: 'warning',
  on: 'resource-assignment',
  reads: ['startDate', 'endDate'],
  needs: { licence: { by: 'licenceId', entity: 'licence', reads: ['startDate', 'endDate'] } },
  check({ record, related: { licence } }, report) {
    if (!licence) return;
    const { startDate, endDate } = record;
    if (startDate && licence.startDate && startDate < licence.startDate) {
      report({ at: 'startDate', params: { date: startDate, edge: licence.startDate } });
      return;
    }
    const last = endDate ?? startDate;
    if (last && licence.endDate && last > licence.endDate) {
      report({ at: endDate ? 'endDate' : 'startDate', params: { date: last, edge: licence.endDate } });
    }
  },
});

export const resourceAssignmentOutsideLicenceNotes = (): RecordRuleNotes => ({
  text: 'A resource is given to a class on days on which its licence is in force.',
  why: 'The platform shuts the class out in the middle of a lesson, or the school uses what it does not pay for.',
  examples: {
    good: [
      {
        record: { id: 'g1', startDate: '2026-03-09' },
        related: { licence: { id: 'l', startDate: '2026-03-01', endDate: '2027-02-28' } },
      },
      { record: { id: 'g2', startDate: '2026-03-09' }, related: { licence: { id: 'l' } } },
      { record: { id: 'g3', startDate: '2026-03-09' } },
    ],
    bad: [
      {
        record: { id: 'g1', startDate: '2026-02-09', endDate: '2026-12-11' },
        related: { licence: { id: 'l', startDate: '2026-03-01' } },
      },
      {
        record: { id: 'g2', startDate: '2026-03-09', endDate: '2027-12-11' },
        related: { licence: { id: 'l', startDate: '2026-03-01', endDate: '2027-02-28' } },
      },
      { record: { id: 'g3', startDate: '2027-03-09' }, related: { licence: { id: 'l', endDate: '2027-02-28' } } },
    ],
  },
});
