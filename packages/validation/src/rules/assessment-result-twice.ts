import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A student has one result in an edition of an assessment, for each subject. */
export const assessmentResultTwice = standardDatasetRule({
  code: 'assessment-result.twice',
  severity: 'warning',
  on: 'assessment-result',
  reads: ['studentId', 'assessmentCode', 'edition', 'subjectId', 'date'],
  returnsTo: ['assessmentCode'],
  start(_context, earlier) {
    const results = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'assessmentCode', params: { other, ...shared } }),
    });
    return {
      add(record, _report, mark) {
        const edition = record.edition ?? record.date;
        if (edition === undefined) return;
        results.add(
          `${record.studentId} ${record.assessmentCode} ${edition} ${record.subjectId ?? ''}`,
          { mark },
          () => ({ assessment: record.assessmentCode }),
        );
      },
      finish: () => results.finish(),
    };
  },
});

export const assessmentResultTwiceNotes = (): DatasetRuleNotes => ({
  text: 'A student has one result in each subject of an edition of an assessment.',
  why: 'The student would count twice in the average of the school.',
  examples: {
    good: [
      [
        { id: 'a1', studentId: 's', assessmentCode: 'NAT', edition: '2025', subjectId: 'x' },
        { id: 'a2', studentId: 's', assessmentCode: 'NAT', edition: '2026', subjectId: 'x' },
        { id: 'a3', studentId: 's', assessmentCode: 'NAT', edition: '2026', subjectId: 'y' },
        { id: 'a4', studentId: 't', assessmentCode: 'NAT', edition: '2026', subjectId: 'x' },
      ],
      [
        { id: 'a1', studentId: 's', assessmentCode: 'NAT' },
        { id: 'a2', studentId: 's', assessmentCode: 'NAT' },
      ],
    ],
    bad: [
      [
        { id: 'a1', studentId: 's', assessmentCode: 'NAT', edition: '2026', subjectId: 'x' },
        { id: 'a2', studentId: 's', assessmentCode: 'NAT', edition: '2026', subjectId: 'x' },
      ],
    ],
  },
});
