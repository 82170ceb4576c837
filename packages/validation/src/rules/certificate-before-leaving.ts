import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The kinds of the standard's list that say that studies are over. */
const OF_COMPLETION: ReadonlySet<string> = new Set(['grade-completion', 'level-completion', 'diploma', 'vocational']);

/** A certificate of completion is issued when the studies are over. */
export const certificateBeforeLeaving = standardRule({
  code: 'certificate.before-leaving',
  severity: 'warning',
  on: 'certificate',
  reads: ['kind', 'issuedOn'],
  needs: { enrolment: { by: 'enrolmentId', entity: 'enrolment', reads: ['entryDate', 'exitDate'] } },
  check({ record, related }, report) {
    const until = related.enrolment?.exitDate ?? related.enrolment?.entryDate;
    if (until && OF_COMPLETION.has(record.kind) && record.issuedOn < until) {
      report({ at: 'issuedOn', personal: { issued: record.issuedOn, until } });
    }
  },
});

export const certificateBeforeLeavingNotes = (): RecordRuleNotes => ({
  text: 'A certificate of completion is issued on or after the last day of the enrolment that it crowns.',
  why: 'One of the two dates is wrong, or the document says that something is complete that is not.',
  examples: {
    good: [
      {
        record: { id: 'c1', kind: 'diploma', issuedOn: '2026-12-20' },
        related: { enrolment: { id: 'e', exitDate: '2026-12-11' } },
      },
      {
        record: { id: 'c2', kind: 'enrolment', issuedOn: '2026-05-04' },
        related: { enrolment: { id: 'e', exitDate: '2026-12-11' } },
      },
      { record: { id: 'c3', kind: 'diploma', issuedOn: '2026-05-04' } },
    ],
    bad: [
      {
        record: { id: 'c1', kind: 'diploma', issuedOn: '2026-05-04' },
        related: { enrolment: { id: 'e', exitDate: '2026-12-11' } },
      },
    ],
  },
});
