import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Names and codes of a course's subjects come in pairs. */
export const courseSubjectCodesDiffer = standardRule({
  code: 'course.subject-codes-differ',
  severity: 'warning',
  on: 'course',
  reads: ['subjects', 'subjectCodes'],
  check({ record }, report) {
    const names = record.subjects?.length ?? 0;
    const codes = record.subjectCodes?.length ?? 0;
    if (names > 0 && codes > 0 && names !== codes) report({ at: 'subjectCodes', params: { names, codes } });
  },
});

export const courseSubjectCodesDifferNotes = (): RecordRuleNotes => ({
  text: 'When a course lists names and codes of its subjects, there are as many of one as of the other.',
  why: 'The two lists are matched by position; with one too few, codes stand beside the wrong names.',
  examples: {
    good: [
      { record: { id: 'c1', subjects: ['Historia', 'Geografía'], subjectCodes: ['H', 'G'] } },
      { record: { id: 'c2', subjects: ['Historia', 'Geografía'] } },
    ],
    bad: [{ record: { id: 'c1', subjects: ['Historia', 'Geografía'], subjectCodes: ['HG'] } }],
  },
});
