import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A resource is used under a licence while that licence runs. */
export const resourceUseOutsideLicence = standardRule({
  code: 'resource-use.outside-licence',
  severity: 'warning',
  on: 'resource-use',
  reads: ['day'],
  needs: { licence: { by: 'licenceId', entity: 'licence', reads: ['startDate', 'endDate'] } },
  check({ record, related: { licence } }, report) {
    const { day } = record;
    const edge =
      licence?.startDate && day < licence.startDate
        ? licence.startDate
        : licence?.endDate && day > licence.endDate
          ? licence.endDate
          : undefined;
    if (edge) report({ at: 'day', params: { day, edge } });
  },
});

export const resourceUseOutsideLicenceNotes = (): RecordRuleNotes => ({
  text: 'A resource is used on a day on which its licence is in force.',
  why: 'Either the licence was prolonged and nobody wrote it down, or the school uses what is not paid for.',
  examples: {
    good: [
      { record: { id: 'u1', day: '2026-04-21' }, related: { licence: { id: 'l', startDate: '2026-04-21' } } },
      { record: { id: 'u2', day: '2026-04-21' }, related: { licence: { id: 'l', endDate: '2026-04-21' } } },
      { record: { id: 'u3', day: '2026-04-21' } },
    ],
    bad: [
      { record: { id: 'u1', day: '2026-04-21' }, related: { licence: { id: 'l', startDate: '2026-05-01' } } },
      { record: { id: 'u2', day: '2026-04-21' }, related: { licence: { id: 'l', endDate: '2026-02-28' } } },
    ],
  },
});
