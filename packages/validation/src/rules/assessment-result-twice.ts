import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** A student has one result in an edition of an assessment, for each subject. */
export const assessmentResultTwice = defineDatasetRule({
  code: 'assessment-result.twice',
  severity: 'warning',
  on: 'assessment-result',
  reads: ['studentId', 'assessmentCode', 'edition', 'subjectId', 'date'],
  text: 'A student has one result in each subject of an edition of an assessment.',
  why: 'The student would count twice in the average of the school.',
  start() {
    const results = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const edition = record.edition ?? record.date;
        if (edition === undefined) return;
        const key = `${record.studentId} ${record.assessmentCode} ${edition} ${record.subjectId ?? ''}`;
        const [other] = results.of(key);
        if (other) {
          report({ at: 'assessmentCode', params: { other: other.id ?? '', assessment: record.assessmentCode } });
        } else results.add(key, { id: record.id });
      },
    };
  },
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
