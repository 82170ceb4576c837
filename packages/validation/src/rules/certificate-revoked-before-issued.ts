import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A certificate is revoked on or after the day on which it was issued. */
export const certificateRevokedBeforeIssued = standardRule({
  code: 'certificate.revoked-before-issued',
  severity: 'error',
  on: 'certificate',
  reads: ['issuedOn', 'revokedOn'],
  check({ record }, report) {
    if (record.issuedOn && record.revokedOn && record.revokedOn < record.issuedOn) {
      report({ at: 'revokedOn', personal: { from: record.issuedOn, to: record.revokedOn } });
    }
  },
});

export const certificateRevokedBeforeIssuedNotes = (): RecordRuleNotes => ({
  text: 'A certificate is revoked on or after the day on which it was issued.',
  why: 'One of the two dates is wrong, and with it whether the document was ever valid.',
  examples: {
    good: [
      { record: { id: 'x1', issuedOn: '2026-03-02', revokedOn: '2026-03-02' } },
      { record: { id: 'x2', issuedOn: '2026-03-02' } },
    ],
    bad: [{ record: { id: 'x1', issuedOn: '2026-03-02', revokedOn: '2026-02-20' } }],
  },
});
