import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** More hours a week than any labour law that we know of allows in one contract. */
const MOST = 60;

/** The hours of a contract are more than none, and not more than a person can work. */
export const contractHoursOutOfRange = standardRule({
  code: 'contract.hours-out-of-range',
  severity: 'warning',
  on: 'contract',
  reads: ['hoursPerWeek'],
  check({ record }, report) {
    const hours = record.hoursPerWeek;
    if (hours !== undefined && (hours === 0 || hours > MOST)) {
      report({ at: 'hoursPerWeek', params: { most: MOST }, personal: { hours } });
    }
  },
});

export const contractHoursOutOfRangeNotes = (): RecordRuleNotes => ({
  text: `A contract is for more than 0 and at most ${MOST} hours a week.`,
  why: 'Hours of a month, or minutes, in the field for hours a week make one teacher count as several.',
  examples: {
    good: [
      { record: { id: 'k1', hoursPerWeek: 40 } },
      { record: { id: 'k2', hoursPerWeek: 0.5 } },
      { record: { id: 'k3' } },
    ],
    bad: [{ record: { id: 'k1', hoursPerWeek: 160 } }, { record: { id: 'k2', hoursPerWeek: 0 } }],
  },
});
