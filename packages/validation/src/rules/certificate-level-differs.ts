import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A certificate is for the level of the enrolment that it crowns. */
export const certificateLevelDiffers = standardRule({
  code: 'certificate.level-differs',
  severity: 'warning',
  on: 'certificate',
  reads: ['level'],
  needs: { enrolment: { by: 'enrolmentId', entity: 'enrolment', reads: ['level'] } },
  check({ record, related }, report) {
    const studied = related.enrolment?.level;
    if (studied !== undefined && record.level !== undefined && studied !== record.level) {
      report({ at: 'level', personal: { level: record.level, studied } });
    }
  },
});

export const certificateLevelDiffersNotes = (): RecordRuleNotes => ({
  text: 'The level of a certificate is the level of the enrolment that it crowns.',
  why: 'The document opens the way to a level for which the student is not prepared, or closes it.',
  examples: {
    good: [
      { record: { id: 'c1', level: '1' }, related: { enrolment: { id: 'e', level: '1' } } },
      { record: { id: 'c2', level: '1' }, related: { enrolment: { id: 'e' } } },
      { record: { id: 'c3', level: '1' } },
    ],
    bad: [{ record: { id: 'c1', level: '3' }, related: { enrolment: { id: 'e', level: '1' } } }],
  },
});
