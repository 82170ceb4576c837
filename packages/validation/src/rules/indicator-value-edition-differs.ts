import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A value was computed by the edition of the definition that it points to. */
export const indicatorValueEditionDiffers = standardRule({
  code: 'indicator-value.edition-differs',
  severity: 'error',
  on: 'indicator-value',
  reads: ['edition'],
  needs: { definition: { by: 'definitionId', entity: 'indicator-definition', reads: ['edition'] } },
  check({ record: { edition }, related: { definition } }, report) {
    if (edition && definition && definition.edition !== edition) {
      report({ at: 'edition', params: { edition, expected: definition.edition } });
    }
  },
});

export const indicatorValueEditionDiffersNotes = (): RecordRuleNotes => ({
  text: 'The edition of a value is that of the definition it points to.',
  why: 'A series that changes its formula without saying so shows a leap that never happened.',
  examples: {
    good: [
      { record: { id: 'v1', edition: '2026' }, related: { definition: { id: 'd', edition: '2026' } } },
      { record: { id: 'v2' }, related: { definition: { id: 'd', edition: '2026' } } },
    ],
    bad: [{ record: { id: 'v1', edition: '2025' }, related: { definition: { id: 'd', edition: '2026' } } }],
  },
});
