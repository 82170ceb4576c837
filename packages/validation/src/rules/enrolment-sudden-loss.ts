import { Bearer } from '../bearer.ts';
import { OfRecords } from '../of-records.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Percent of last year's enrolments below which a school has lost suddenly. */
const KEPT = 70;
/** In smaller schools a few families make such a difference. */
const SMALLEST = 20;

interface School {
  readonly id: string;
  readonly years: Map<number, Year>;
}

interface Year {
  enrolments: number;
  readonly bearer: Bearer;
}

/** A school does not lose a large part of its students from one year to the next. */
export const enrolmentSuddenLoss = standardDatasetRule({
  code: 'enrolment.sudden-loss',
  severity: 'warning',
  on: 'enrolment',
  reads: ['schoolId', 'schoolYear'],
  start(context) {
    /** Of each school its place in the list, from 1 on. */
    const places = new OfRecords(context, 'school');
    const schools: School[] = [];
    let newest = 0;
    const yearIn = (id: string | number, schoolYear: number, idOf: () => string): Year => {
      newest = Math.max(newest, schoolYear);
      let school = schools[places.get(id) - 1];
      if (!school) {
        school = { id: ownText(idOf()), years: new Map() };
        places.set(id, schools.push(school));
      }
      let year = school.years.get(schoolYear);
      if (!year) {
        year = { enrolments: 0, bearer: new Bearer() };
        school.years.set(schoolYear, year);
      }
      year.enrolments++;
      return year;
    };
    return {
      add({ id, schoolId, schoolYear }, report) {
        if (schoolYear === undefined) return;
        yearIn(schoolId, schoolYear, () => schoolId).bearer.offer(id, report);
      },
      addRows(rows, reportAt) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          const schoolYear = yearAt(place);
          if (typeof schoolYear !== 'number') continue;
          const idOf = () => rows.idOf('schoolId', place);
          yearIn(numbers?.[place] ?? idOf(), schoolYear, idOf).bearer.offerRow(rows, place, reportAt);
        }
      },
      finish() {
        for (const { id: school, years } of schools) {
          const now = years.get(newest);
          const before = years.get(newest - 1);
          // Of a school without any, `enrolment.school-missing` tells.
          if (!now || !before || before.enrolments < SMALLEST) continue;
          if (now.enrolments * 100 < before.enrolments * KEPT) {
            const params = { school, year: String(newest), now: now.enrolments, before: before.enrolments };
            now.bearer.report({ at: 'schoolYear', params });
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
