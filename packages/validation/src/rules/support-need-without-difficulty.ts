import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The answer of the Washington Group's short set that says that nothing is difficult. */
const NO_DIFFICULTY = '1';

/** Supports are given where something is difficult. */
export const supportNeedWithoutDifficulty = standardRule({
  code: 'support-need.without-difficulty',
  severity: 'info',
  on: 'support-need',
  reads: ['degree', 'supports'],
  check({ record }, report) {
    if (record.degree === NO_DIFFICULTY && record.supports?.length) {
      report({ at: 'degree', personal: { supports: record.supports.join(', ') } });
    }
  },
});

export const supportNeedWithoutDifficultyNotes = (): RecordRuleNotes => ({
  text: 'A student who is given supports has some difficulty.',
  why: 'Glasses or a hearing aid may take all difficulty away, so it can be right. Otherwise the degree is often a value that was never filled in.',
  examples: {
    good: [
      { record: { id: 'n1', degree: '3', supports: ['large-print'] } },
      { record: { id: 'n2', degree: '1' } },
      { record: { id: 'n3', supports: ['large-print'] } },
    ],
    bad: [{ record: { id: 'n1', degree: '1', supports: ['large-print'] } }],
  },
});
