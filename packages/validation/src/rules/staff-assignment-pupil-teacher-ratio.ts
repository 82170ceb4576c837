import { Bearer } from '../bearer.ts';
import { Numbering } from '../numbering.ts';
import { OfRecords } from '../of-records.ts';
import { ownText } from '../own-text.ts';
import { PairsOf } from '../pairs-of.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Above this, teachers are missing from the data rather than from the school. A one-teacher school of 60 pupils is real. */
const HIGHEST = 60;
/** Below one pupil a teacher, and with at least this many teachers, students are missing from the data. */
const FEW_TEACHERS = 5;

/** That a teacher works at a school is a pair of both, without more. */
const POST = 1;

interface Headcount {
  readonly id: string;
  year: number;
  students: number;
  teachers: number;
  readonly bearer: Bearer;
}

/** Students (of the latest school year that the data has for a school) to teachers, by heads. Schools without either are passed over. */
export const staffAssignmentPupilTeacherRatio = standardDatasetRule({
  code: 'staff-assignment.pupil-teacher-ratio',
  severity: 'warning',
  on: 'staff-assignment',
  reads: ['personId', 'workplaceId', 'role', 'endDate'],
  beside: { school: [], enrolment: ['schoolId', 'schoolYear'] },
  start(context) {
    /** Of each school its place in the list, from 1 on. */
    const places = new OfRecords(context, 'school');
    const schools: (Headcount | undefined)[] = [undefined];
    const people = new Numbering(context, 'person');
    const posts = new PairsOf();
    const count = (school: Headcount | undefined, schoolYear: unknown): void => {
      const year = typeof schoolYear === 'number' ? schoolYear : 0;
      if (!school || year < school.year) return;
      school.students = year > school.year ? 1 : school.students + 1;
      school.year = year;
    };
    return {
      beside(entity, record) {
        if (entity === 'school') {
          const id = ownText(String(record.id));
          places.set(id, schools.push({ id, year: 0, students: 0, teachers: 0, bearer: new Bearer() }) - 1);
          return;
        }
        count(schools[places.get(String(record.schoolId))], record.schoolYear);
      },
      besideRows(entity, rows) {
        const numbers = rows.numbers('schoolId');
        const yearAt = rows.valueAt('schoolYear');
        for (let place = rows.from; place < rows.to; place++) {
          if (entity !== 'enrolment' || !numbers) this.beside?.(entity, rows.record(place));
          else {
            count(schools[places.get(numbers[place] as number)], yearAt(place));
          }
        }
      },
      add(record, report) {
        const at = places.get(record.workplaceId);
        const school = schools[at];
        if (!school || record.role !== 'teacher' || (record.endDate && record.endDate <= context.asOf)) return;
        school.bearer.offer(record.id, report);
        const person = people.of(record.personId);
        if (posts.has(person, at, [POST])) return;
        posts.add(person, at, POST);
        school.teachers++;
      },
      finish() {
        for (const { id: school, students, teachers: staff, bearer } of schools.flatMap((each) => each ?? [])) {
          if (students === 0) continue;
          const tooFew = students > HIGHEST * staff;
          const tooMany = staff >= FEW_TEACHERS && students < staff;
          if (tooFew || tooMany) bearer.report({ at: 'workplaceId', params: { school, students, teachers: staff } });
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
