import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The status of a school and its dates tell the same story. */
export const schoolStatusAndDatesDiffer = standardRule({
  code: 'school.status-and-dates-differ',
  severity: 'warning',
  on: 'school',
  reads: ['status', 'openedOn', 'closedOn'],
  check({ record }, report, { asOf }) {
    const { status, openedOn, closedOn } = record;
    const params = { status: status ?? '', asOf };
    if (status === 'active' && closedOn && closedOn < asOf)
      report({ at: 'status', params: { ...params, day: closedOn } });
    else if (status === 'active' && openedOn && openedOn > asOf) {
      report({ at: 'status', params: { ...params, day: openedOn } });
    } else if (status === 'closed' && closedOn && closedOn > asOf) {
      report({ at: 'status', params: { ...params, day: closedOn } });
    }
  },
});

export const schoolStatusAndDatesDifferNotes = (): RecordRuleNotes => ({
  text: 'An active school is neither closed nor unopened on the day of judgement, and a closed school closed by then.',
  why: 'Ministries count schools by status and follow them by dates; the two counts must agree.',
  examples: {
    good: [
      // The last day and the first one.
      { record: { id: 's6', status: 'active', closedOn: '2026-05-15' } },
      { record: { id: 's7', status: 'active', openedOn: '2026-05-15' } },
      { record: { id: 's8', status: 'closed', closedOn: '2026-05-15' } },
      { record: { id: 's1', status: 'active', openedOn: '1974-03-01' } },
      { record: { id: 's2', status: 'active', closedOn: '2030-12-31' } },
      { record: { id: 's3', status: 'closed', closedOn: '2020-12-31' } },
      { record: { id: 's4', status: 'closed' } },
      { record: { id: 's5', closedOn: '2020-12-31' } },
    ],
    bad: [
      { record: { id: 's1', status: 'active', closedOn: '2020-12-31' } },
      { record: { id: 's2', status: 'active', openedOn: '2031-03-01' } },
      { record: { id: 's3', status: 'closed', closedOn: '2031-03-01' } },
    ],
  },
});
