import { Bearer } from '../bearer.ts';
import { OfRecords } from '../of-records.ts';
import { ownText } from '../own-text.ts';
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
  start(context) {
    const schools = new Set<string>();
    /** Institutions that other schools belong to need no students of their own. */
    const larger = new Set<string>();
    /** The newest year of each school, and 1 for those that have students in no year. */
    const newestOf = new OfRecords(context, 'school');
    let newest = 1;
    const see = (school: string | number, schoolYear: unknown): void => {
      const year = typeof schoolYear === 'number' ? schoolYear : 1;
      if (year > newestOf.get(school)) newestOf.set(school, year);
      newest = Math.max(newest, year);
    };
    const bearer = new Bearer();
    return {
      beside(_entity, { id, status, closedOn, territoryId }) {
        const closed = typeof closedOn === 'string' && closedOn <= context.asOf;
        if (!closed && !WITHOUT_STUDENTS.has(status)) schools.add(ownText(String(id)));
        if (typeof territoryId === 'string' && !larger.has(territoryId)) larger.add(ownText(territoryId));
      },
      add({ id, schoolId, schoolYear }, report) {
        see(schoolId, schoolYear);
        bearer.offer(id, report);
      },
      addRows(rows, reportAt) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          see(numbers?.[place] ?? rows.idOf('schoolId', place), yearAt(place));
          bearer.offerRow(rows, place, reportAt);
        }
      },
      finish() {
        const missing = [...schools].filter((id) => !larger.has(id) && newestOf.get(id) !== newest).sort();
        if (missing.length === 0) return;
        const named = missing.slice(0, NAMED).join(', ');
        bearer.report({ at: 'schoolId', params: { count: missing.length, schools: named } });
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
