import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Only who took a test has a score or level. */
export const assessmentResultScoreWithoutParticipation = standardRule({
  code: 'assessment-result.score-without-participation',
  severity: 'warning',
  on: 'assessment-result',
  reads: ['participated', 'score', 'level'],
  check({ record }, report) {
    if (record.participated) return;
    if (record.score !== undefined) report({ at: 'score', personal: { result: record.score } });
    else if (record.level !== undefined) report({ at: 'level', personal: { result: record.level } });
  },
});

export const assessmentResultScoreWithoutParticipationNotes = (): RecordRuleNotes => ({
  text: 'A result with a score or a level says that the student took part.',
  why: 'A zero for the absent lowers the average of the school. Absent students have no score.',
  examples: {
    good: [
      { record: { id: 'a1', participated: true, score: 271.4 } },
      { record: { id: 'a2', participated: false } },
      { record: { id: 'a3', participated: true } },
    ],
    bad: [
      { record: { id: 'a1', participated: false, score: 0 } },
      { record: { id: 'a2', participated: false, level: 'Insufficient' } },
    ],
  },
});
