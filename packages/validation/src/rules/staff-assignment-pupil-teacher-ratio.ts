import { ByNumber } from '../by-number.ts';
import { Grouped } from '../grouped.ts';
import { ownText } from '../own-text.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Above this, teachers are missing from the data rather than from the school. A one-teacher school of 60 pupils is real. */
const HIGHEST = 60;
/** Below one pupil a teacher, and with at least this many teachers, students are missing from the data. */
const FEW_TEACHERS = 5;

interface Headcount {
  year: number;
  students: number;
  teachers: number;
  /** The assignment that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer?: string;
  report?: ReportFinding;
}

/** Students (of the latest school year that the data has for a school) to teachers, by heads. Schools without either are passed over. */
export const staffAssignmentPupilTeacherRatio = standardDatasetRule({
  code: 'staff-assignment.pupil-teacher-ratio',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'workplaceId', 'role', 'endDate'],
  beside: { school: [], enrolment: ['schoolId', 'schoolYear'] },
  start({ asOf }) {
    // Made from the records of schools, so that no text of the far longer file of enrolments is kept.
    const schools = new Map<string, Headcount>();
    const byNumber = new ByNumber((id) => schools.get(id));
    const teachers = new Grouped({});
    const count = (school: Headcount | undefined, schoolYear: unknown): void => {
      const year = typeof schoolYear === 'number' ? schoolYear : 0;
      if (!school || year < school.year) return;
      school.students = year > school.year ? 1 : school.students + 1;
      school.year = year;
    };
    return {
      beside(entity, record) {
        if (entity === 'school') {
          schools.set(ownText(String(record.id)), { year: 0, students: 0, teachers: 0 });
          return;
        }
        count(schools.get(String(record.schoolId)), record.schoolYear);
      },
      besideRows(entity, rows) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          if (entity !== 'enrolment' || !numbers) this.beside?.(entity, rows.record(place));
          else {
            const school = byNumber.get(numbers[place] ?? -1, () => rows.textOf('schoolId', place));
            count(school, yearAt(place));
          }
        }
      },
      add(record, report) {
        const school = schools.get(record.workplaceId);
        if (!school || record.role !== 'teacher' || (record.endDate && record.endDate <= asOf)) return;
        if (school.bearer === undefined || record.id < school.bearer) {
          Object.assign(school, { bearer: ownText(record.id), report });
        }
        const key = `${record.workplaceId} ${record.personId}`;
        if (teachers.find(key) !== undefined) return;
        teachers.add(key, {});
        school.teachers++;
      },
      finish() {
        for (const [school, { students, teachers: staff, report }] of schools) {
          if (students === 0 || !report) continue;
          const tooFew = students > HIGHEST * staff;
          const tooMany = staff >= FEW_TEACHERS && students < staff;
          if (tooFew || tooMany) report({ at: 'workplaceId', params: { school, students, teachers: staff } });
        }
      },
    };
  },
});

export const staffAssignmentPupilTeacherRatioNotes = (): DatasetRuleNotes => ({
  text: `A school has at most ${HIGHEST} students a teacher, and no more teachers than students.`,
  why: 'The ratio decides where teachers are sent. One out of range mostly means that part of the staff or of the students was not sent.',
  examplesBeside: {
    school: [{ id: 's' }, { id: 'empty' }],
    enrolment: [
      ...Array.from({ length: 200 }, (_, index) => ({ id: `old${index}`, schoolId: 's', schoolYear: 2025 })),
      ...Array.from({ length: 61 }, (_, index) => ({ id: `e${index}`, schoolId: 's', schoolYear: 2026 })),
    ],
  },
  examples: {
    good: [
      [
        { id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher' },
        { id: 'a2', personId: 'q', workplaceId: 's', role: 'teacher' },
      ],
      [{ id: 'a1', personId: 'p', workplaceId: 's', role: 'principal' }],
      [{ id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher', endDate: '2026-01-01' }],
      [{ id: 'a1', personId: 'p', workplaceId: 'empty', role: 'teacher' }],
    ],
    bad: [
      [
        { id: 'a1', personId: 'p', workplaceId: 's', role: 'teacher' },
        { id: 'a2', personId: 'p', workplaceId: 's', role: 'teacher' },
      ],
      Array.from({ length: 62 }, (_, index) => ({
        id: `a${index}`,
        personId: `p${index}`,
        workplaceId: 's',
        role: 'teacher',
      })),
    ],
  },
});
