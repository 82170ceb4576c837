import { ByNumber } from '../by-number.ts';
import { ownText } from '../own-text.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Percent of last year's enrolments below which a school has lost suddenly. */
const KEPT = 70;
/** In smaller schools a few families make such a difference. */
const SMALLEST = 20;

interface Year {
  enrolments: number;
  /** The record that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer: string;
  report: ReportFinding;
}

/** A school does not lose a large part of its students from one year to the next. */
export const enrolmentSuddenLoss = standardDatasetRule({
  code: 'enrolment.sudden-loss',
  severity: 'warning',
  on: 'enrolment',
  reads: ['schoolId', 'schoolYear'],
  start() {
    const schools = new Map<string, Map<number, Year>>();
    const yearsOf = (schoolId: string): Map<number, Year> => {
      let years = schools.get(schoolId);
      if (!years) {
        years = new Map();
        schools.set(ownText(schoolId), years);
      }
      return years;
    };
    const byNumber = new ByNumber(yearsOf);
    let newest = 0;
    return {
      add({ id, schoolId, schoolYear }, report) {
        if (schoolYear === undefined) return;
        newest = Math.max(newest, schoolYear);
        const years = yearsOf(schoolId);
        const year = years.get(schoolYear);
        if (!year) {
          years.set(schoolYear, { enrolments: 1, bearer: ownText(id), report });
          return;
        }
        year.enrolments++;
        if (id < year.bearer) Object.assign(year, { bearer: ownText(id), report });
      },
      addRows(rows, reportAt) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          const schoolYear = yearAt(place);
          if (typeof schoolYear !== 'number') continue;
          newest = Math.max(newest, schoolYear);
          const years = byNumber.get(numbers?.[place] ?? -1, () => rows.textOf('schoolId', place));
          const year = years?.get(schoolYear);
          if (year) year.enrolments++;
          if (year && !rows.precedes('id', place, year.bearer)) continue;
          const told = { bearer: ownText(rows.idOf('id', place)), report: reportAt(place) };
          if (year) Object.assign(year, told);
          else years?.set(schoolYear, { enrolments: 1, ...told });
        }
      },
      finish() {
        for (const [school, years] of schools) {
          const now = years.get(newest);
          const before = years.get(newest - 1);
          // Of a school without any, `enrolment.school-missing` tells.
          if (!now || !before || before.enrolments < SMALLEST) continue;
          if (now.enrolments * 100 < before.enrolments * KEPT) {
            const params = { school, year: String(newest), now: now.enrolments, before: before.enrolments };
            now.report({ at: 'schoolYear', params });
          }
        }
      },
    };
  },
});

export const enrolmentSuddenLossNotes = (): DatasetRuleNotes => ({
  text: `In the newest school year a school has at least ${KEPT} % of the enrolments of the year before, where it had ${SMALLEST} or more.`,
  why: 'Often a grade, a shift or a file was left out of the export. Otherwise the ministry wants to know why the students went.',
  examples: {
    good: [
      [...enrolled('a', 2025, 20), ...enrolled('a', 2026, 14)],
      [...enrolled('a', 2025, 19), ...enrolled('a', 2026, 1)],
      [...enrolled('a', 2024, 30), ...enrolled('a', 2026, 1)],
      enrolled('a', 2026, 3),
    ],
    bad: [[...enrolled('a', 2025, 20), ...enrolled('a', 2026, 13), ...enrolled('b', 2026, 1)]],
  },
});

function enrolled(schoolId: string, schoolYear: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${schoolId}-${schoolYear}-${index}`,
    schoolId,
    schoolYear,
  }));
}
