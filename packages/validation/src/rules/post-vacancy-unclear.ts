import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What a post says of its vacancy does not contradict itself. */
export const postVacancyUnclear = standardRule({
  code: 'post.vacancy-unclear',
  severity: 'warning',
  on: 'post',
  reads: ['vacant', 'vacantSince'],
  check({ record }, report, { asOf }) {
    const { vacant, vacantSince } = record;
    if (vacantSince && (vacant === false || (vacant === true && vacantSince > asOf))) {
      report({ at: 'vacantSince', params: { since: vacantSince } });
    }
  },
});

export const postVacancyUnclearNotes = (): RecordRuleNotes => ({
  text: 'A post that is filled has no first day of vacancy, and one that is vacant has none in the future.',
  why: 'How long posts stay vacant is how a ministry sees where teachers are lacking.',
  examples: {
    good: [
      { record: { id: 'o1', vacant: true, vacantSince: '2026-02-01' } },
      { record: { id: 'o2', vacantSince: '2026-12-01' } },
      { record: { id: 'o3', vacant: false } },
    ],
    bad: [
      { record: { id: 'o1', vacant: false, vacantSince: '2026-02-01' } },
      { record: { id: 'o2', vacant: true, vacantSince: '2026-12-01' } },
    ],
  },
});
