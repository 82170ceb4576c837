import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An enrolment touches the school year it says it belongs to. */
export const enrolmentOutsideSession = standardRule({
  code: 'enrolment.outside-session',
  severity: 'error',
  on: 'enrolment',
  reads: ['entryDate', 'exitDate'],
  needs: { session: { by: 'sessionId', entity: 'academic-session', reads: ['startDate', 'endDate'] } },
  silentWithout: [['entryDate', 'exitDate']],
  check({ record, related }, report) {
    const { session } = related;
    if (!session) return;
    const facts = { params: { from: session.startDate, to: session.endDate } };
    if (record.entryDate && record.entryDate > session.endDate) {
      report({ at: 'entryDate', ...facts, personal: { date: record.entryDate } });
    } else if (record.exitDate && record.exitDate < session.startDate) {
      report({ at: 'exitDate', ...facts, personal: { date: record.exitDate } });
    }
  },
});

export const enrolmentOutsideSessionNotes = (): RecordRuleNotes => ({
  text: 'An enrolment has at least one day inside its school year.',
  why:
    'A place that ends before its school year, or starts after it, is counted in no year. ' +
    'Entry before the first day is ordinary: enrolment opens earlier, and products keep the day on which a student first came.',
  examples: {
    good: [
      {
        record: { id: 'e1', entryDate: '2025-12-10', exitDate: '2026-12-20' },
        related: { session: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
      { record: { id: 'e2', entryDate: '2030-01-01' } },
    ],
    bad: [
      {
        record: { id: 'e1', entryDate: '2027-03-01' },
        related: { session: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
      {
        record: { id: 'e2', entryDate: '2025-03-01', exitDate: '2025-12-01' },
        related: { session: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
    ],
  },
});
