import { ByNumber } from '../by-number.ts';
import { ownText } from '../own-text.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The statuses of a school, in the standard's list, in which it has no students. */
const WITHOUT_STUDENTS: ReadonlySet<unknown> = new Set(['planned', 'suspended', 'closed']);

/** So many schools are named in the finding. */
const NAMED = 5;

/** Every school that works has an enrolment in the newest year, when others have. */
export const enrolmentSchoolMissing = standardDatasetRule({
  code: 'enrolment.school-missing',
  severity: 'info',
  on: 'enrolment',
  reads: ['schoolId', 'schoolYear'],
  beside: { school: ['status', 'closedOn', 'territoryId'] },
  start({ asOf }) {
    const schools = new Set<string>();
    /** Institutions that other schools belong to need no students of their own. */
    const larger = new Set<string>();
    const newestOf = new Map<string, { year: number }>();
    const newestIn = (school: string): { year: number } => {
      let known = newestOf.get(school);
      if (!known) {
        known = { year: 0 };
        newestOf.set(ownText(school), known);
      }
      return known;
    };
    const byNumber = new ByNumber(newestIn);
    let newest = 0;
    let first: { readonly id: string; readonly report: ReportFinding } | undefined;
    return {
      beside(_entity, { id, status, closedOn, territoryId }) {
        const closed = typeof closedOn === 'string' && closedOn <= asOf;
        if (!closed && !WITHOUT_STUDENTS.has(status)) schools.add(ownText(String(id)));
        if (typeof territoryId === 'string') larger.add(ownText(territoryId));
      },
      add({ id, schoolId, schoolYear = 0 }, report) {
        const here = newestIn(schoolId);
        here.year = Math.max(here.year, schoolYear);
        newest = Math.max(newest, schoolYear);
        if (!first || id < first.id) first = { id: ownText(id), report };
      },
      addRows(rows, reportAt) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          const year = yearAt(place);
          const schoolYear = typeof year === 'number' ? year : 0;
          const here = byNumber.get(numbers?.[place] ?? -1, () => rows.textOf('schoolId', place));
          if (here && schoolYear > here.year) here.year = schoolYear;
          newest = Math.max(newest, schoolYear);
          if (first && !rows.precedes('id', place, first.id)) continue;
          first = { id: ownText(rows.idOf('id', place)), report: reportAt(place) };
        }
      },
      finish() {
        const missing = [...schools].filter((id) => !larger.has(id) && newestOf.get(id)?.year !== newest).sort();
        if (missing.length === 0) return;
        const named = missing.slice(0, NAMED).join(', ');
        first?.report({ at: 'schoolId', params: { count: missing.length, schools: named } });
      },
    };
  },
});

export const enrolmentSchoolMissingNotes = (): DatasetRuleNotes => ({
  text: 'Every school of the dataset that works has an enrolment in its newest school year.',
  why: 'A file or a school was left out of the export, or the school is closed and the register does not know. It is told once for the dataset.',
  examplesBeside: {
    school: [
      { id: 'a', territoryId: 'network' },
      { id: 'b' },
      { id: 'c', status: 'closed' },
      { id: 'd', closedOn: '2025-12-31' },
      { id: 'network' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'e1', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', schoolId: 'b', schoolYear: 2026 },
      ],
      [
        { id: 'e1', schoolId: 'a' },
        { id: 'e2', schoolId: 'b' },
      ],
    ],
    bad: [
      [{ id: 'e1', schoolId: 'a', schoolYear: 2026 }],
      [
        { id: 'e1', schoolId: 'a', schoolYear: 2026 },
        { id: 'e2', schoolId: 'b', schoolYear: 2025 },
      ],
    ],
  },
});
