import { daysBetween } from '../days-between.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Councils meet before the last day of school, but not earlier than this. */
const EARLIEST = 45;

/** What becomes of a student is decided at the end of the year. */
export const promotionBeforeSessionEnd = standardRule({
  code: 'promotion.before-session-end',
  severity: 'warning',
  on: 'promotion',
  reads: ['decidedOn'],
  needs: { session: { by: 'sessionId', entity: 'academic-session', reads: ['endDate'] } },
  check({ record, related }, report) {
    const end = related.session?.endDate;
    if (record.decidedOn && end && daysBetween(record.decidedOn, end) > EARLIEST) {
      report({ at: 'decidedOn', params: { end }, personal: { decided: record.decidedOn } });
    }
  },
});

export const promotionBeforeSessionEndNotes = (): RecordRuleNotes => ({
  text: `A promotion is decided at most ${EARLIEST} days before the end of its school year.`,
  why: 'A decision in the middle of the year is that of a student who left, or carries the date of the year before.',
  examples: {
    good: [
      { record: { id: 'p1', decidedOn: '2026-12-10' }, related: { session: { id: 'y', endDate: '2026-12-18' } } },
      { record: { id: 'p2', decidedOn: '2027-01-10' }, related: { session: { id: 'y', endDate: '2026-12-18' } } },
      { record: { id: 'p3', decidedOn: '2026-06-01' } },
    ],
    bad: [{ record: { id: 'p1', decidedOn: '2026-06-01' }, related: { session: { id: 'y', endDate: '2026-12-18' } } }],
  },
});
