import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school offers what it is allowed to teach. */
export const offerLevelNotAuthorised = standardRule({
  code: 'offer.level-not-authorised',
  severity: 'warning',
  on: 'offer',
  reads: ['level', 'authorisationId'],
  needs: { authorisation: { by: 'authorisationId', entity: 'authorisation', reads: ['levels'] } },
  check({ record, related }, report) {
    const levels = related.authorisation?.levels;
    if (!levels?.length || levels.some((level) => covers(level, record.level))) return;
    report({
      at: 'level',
      params: { level: record.level, levels: levels.join(', '), authorisation: record.authorisationId ?? '' },
    });
  },
});

export const offerLevelNotAuthorisedNotes = (): RecordRuleNotes => ({
  text: 'The level of an offer is among those that its authorisation covers.',
  why: 'What students learn in a level that was not authorised may not be recognised.',
  examples: {
    good: [
      {
        record: { id: 'o1', level: '1', authorisationId: 'a' },
        related: { authorisation: { id: 'a', levels: ['1', '2'] } },
      },
      // Pre-primary is a half of level 0.
      {
        record: { id: 'o2', level: '02', authorisationId: 'a' },
        related: { authorisation: { id: 'a', levels: ['0'] } },
      },
      { record: { id: 'o3', level: '3', authorisationId: 'a' }, related: { authorisation: { id: 'a' } } },
    ],
    bad: [
      {
        record: { id: 'o3', level: '1', authorisationId: 'a' },
        related: { authorisation: { id: 'a', levels: ['0'] } },
      },

      {
        record: { id: 'o1', level: '3', authorisationId: 'a' },
        related: { authorisation: { id: 'a', levels: ['1', '2'] } },
      },
      {
        record: { id: 'o2', level: '2', authorisationId: 'a' },
        related: { authorisation: { id: 'a', levels: ['02'] } },
      },
    ],
  },
});

/** Whether an authorised level is the offered one, or level 0 of which the offered one is a half. */
function covers(authorised: string, offered: string): boolean {
  return authorised === offered || (authorised === '0' && offered.startsWith('0'));
}
