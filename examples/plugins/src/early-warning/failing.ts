import { defineDatasetRule, type ReportFinding } from '@emis-sdk/validation';
import type { Settings } from './settings.ts';

/** A student fails in several subjects. Only marks that are numbers and close their part of the year are counted. */
export function failing({ passMark, failedMarks }: Settings) {
  return defineDatasetRule({
    code: 'org.emis-sdk.example.early-warning.failing',
    severity: 'info',
    on: 'mark',
    reads: ['studentId', 'numericValue', 'final'],
    text: 'A student passes in most subjects.',
    why: 'Who has to repeat a grade leaves school more often.',
    start() {
      const students = new Map<string, { failed: number; report: ReportFinding }>();
      return {
        add({ studentId, numericValue, final }, report) {
          if (!final || numericValue === undefined || numericValue >= passMark) return;
          students.set(studentId, { failed: (students.get(studentId)?.failed ?? 0) + 1, report });
        },
        finish() {
          for (const { failed, report } of students.values()) {
            if (failed >= failedMarks) report({ at: 'numericValue', personal: { failed } });
          }
        },
      };
    },
    examples: { good: [marks(passMark, passMark + 1)], bad: [marks(...Array<number>(failedMarks).fill(passMark - 1))] },
  });
}

function marks(...values: readonly number[]) {
  return values.map((numericValue, index) => ({
    id: `mark-${index}`,
    studentId: 'student-1',
    numericValue,
    final: true,
  }));
}
