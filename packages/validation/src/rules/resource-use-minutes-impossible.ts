import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const MINUTES_OF_A_DAY = 24 * 60;

/** Nobody uses a resource for more minutes than the day has. */
export const resourceUseMinutesImpossible = standardRule({
  code: 'resource-use.minutes-impossible',
  severity: 'error',
  on: 'resource-use',
  reads: ['minutes', 'users'],
  check({ record: { minutes, users } }, report) {
    if (minutes !== undefined && users !== undefined && minutes > users * MINUTES_OF_A_DAY) {
      report({ at: 'minutes', params: { minutes, users } });
    }
  },
});

export const resourceUseMinutesImpossibleNotes = (): RecordRuleNotes => ({
  text: `The minutes of a day's use are at most ${MINUTES_OF_A_DAY} for each of its users.`,
  why: 'Seconds sent as minutes make one school use more than a region.',
  examples: {
    good: [
      { record: { id: 'u1', minutes: 812, users: 27 } },
      { record: { id: 'u2', minutes: 99_999 } },
      { record: { id: 'u3', minutes: 0, users: 0 } },
    ],
    bad: [{ record: { id: 'u1', minutes: 48_720, users: 27 } }, { record: { id: 'u2', minutes: 5, users: 0 } }],
  },
});
