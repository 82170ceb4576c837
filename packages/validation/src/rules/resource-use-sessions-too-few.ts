import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Whoever used a resource opened it at least once. A session that runs over midnight may explain a difference, so it is a warning. */
export const resourceUseSessionsTooFew = standardRule({
  code: 'resource-use.sessions-too-few',
  severity: 'warning',
  on: 'resource-use',
  reads: ['sessions', 'users'],
  check({ record: { sessions, users } }, report) {
    if (sessions !== undefined && users !== undefined && sessions < users) {
      report({ at: 'sessions', params: { sessions, users } });
    }
  },
});

export const resourceUseSessionsTooFewNotes = (): RecordRuleNotes => ({
  text: 'A resource is opened at least once for each of its users.',
  why: 'Fewer sessions than users mostly means that the two numbers changed places, or that users were counted twice.',
  examples: {
    good: [{ record: { id: 'u1', sessions: 41, users: 27 } }, { record: { id: 'u2', sessions: 1 } }],
    bad: [{ record: { id: 'u1', sessions: 27, users: 41 } }],
  },
});
