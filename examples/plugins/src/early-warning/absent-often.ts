import { defineDatasetRule, type ReportFinding } from '@emis-sdk/validation';
import type { Settings } from './settings.ts';

const ABSENT: ReadonlySet<string> = new Set(['absent', 'absent-justified', 'absent-unjustified']);

/** A student misses school days again and again. The flag stands at the last day that is known of the student. */
export function absentOften({ absencePercent, fewestDays }: Settings) {
  return defineDatasetRule({
    code: 'org.emis-sdk.example.early-warning.absent-often',
    severity: 'info',
    on: 'daily-attendance',
    reads: ['studentId', 'status'],
    text: 'A student is in school on most school days.',
    why: 'Who misses many days falls behind, and leaves sooner.',
    start() {
      const students = new Map<string, { days: number; absent: number; report: ReportFinding }>();
      return {
        add({ studentId, status }, report) {
          const before = students.get(studentId) ?? { days: 0, absent: 0 };
          students.set(studentId, {
            days: before.days + 1,
            absent: before.absent + (ABSENT.has(status) ? 1 : 0),
            report,
          });
        },
        finish() {
          for (const { days, absent, report } of students.values()) {
            const percent = Math.round((100 * absent) / days);
            if (days >= fewestDays && percent >= absencePercent)
              report({ at: 'status', personal: { absent, days, percent } });
          }
        },
      };
    },
    examples: { good: [week('present', 'absent')], bad: [[...week(...Array<'absent'>(20).fill('absent'))]] },
  });
}

function week(...statuses: readonly ('present' | 'absent')[]) {
  return statuses.map((status, day) => ({ id: `day-${day}`, studentId: 'student-1', status }));
}
