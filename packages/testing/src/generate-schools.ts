import { type Course, ENTITY_NAMES } from '@emis-sdk/model';
import type { SyntheticDataset, SyntheticOptions, SyntheticRecords } from './dataset.ts';
import { makeCalendar } from './generator/calendar.ts';
import { chileanNumbers } from './generator/chilean-numbers.ts';
import { makeHomerooms, makeLessonGroups, makeWorkshop } from './generator/classes.ts';
import { makeCurriculum } from './generator/courses.ts';
import { type Families, makeFamilies } from './generator/families.ts';
import { peopleMaker } from './generator/people.ts';
import { planSchools } from './generator/school-plans.ts';
import { seat, workshopPupils } from './generator/seating.ts';
import { makeStaff, type Timetable } from './generator/staffing.ts';
import { makePlaces } from './generator/territories.ts';
import { seededRandom } from './random.ts';

/**
 * Makes invented schools with students, families, staff and classes, coherent enough to pass every check of the profiles
 * `international` and `chile`. Nobody in them exists. It reads no clock and no locale.
 *
 * Memory grows with the number of students, at roughly 4 kB for each.
 *
 * @example
 * const { records } = generateSchools({ seed: 1, schools: 2, students: 300, schoolYear: 2026 });
 * records.enrolment.length; // 300
 * @throws {TypeError} when a number of the options is not whole or out of range
 */
export function generateSchools(options: SyntheticOptions): SyntheticDataset {
  checkOptions(options);
  const { seed, schoolYear } = options;
  const random = seededRandom(seed);
  const numbers = chileanNumbers(random);
  const people = peopleMaker(numbers, random);
  const places = makePlaces();
  const calendar = makeCalendar(schoolYear);
  const curriculum = makeCurriculum(places.country, calendar.year);
  const plans = planSchools(options, places.municipalities, numbers, random);

  const families: Families[] = [];
  const timetables: Timetable[] = [];
  const workshopCourses: Course[] = [];
  for (const plan of plans) {
    const family = makeFamilies(plan, calendar, people, random);
    const homerooms = makeHomerooms(plan, family.pupils, calendar, curriculum);
    const lessons = homerooms.flatMap((homeroom) => makeLessonGroups(plan, homeroom, calendar, curriculum));
    const { course, workshop } = makeWorkshop(plan, workshopPupils(family.pupils, random), calendar);
    families.push(family);
    workshopCourses.push(course);
    timetables.push({ school: plan.school, homerooms, lessons, workshop });
  }
  const { staff, assignments, teaching } = makeStaff(timetables, schoolYear, people, random);
  const groups = timetables.flatMap(({ homerooms, lessons, workshop }) => [...homerooms, ...lessons, workshop]);
  const pupils = families.flatMap((family) => family.pupils);
  return {
    seed,
    schoolYear,
    records: {
      ...nothing(),
      territory: places.territories,
      school: plans.map(({ school }) => school),
      'academic-session': [calendar.year, calendar.first, calendar.second],
      course: [...curriculum.courses, ...workshopCourses],
      class: groups.map(({ group }) => group),
      person: [...staff, ...pupils.map(({ student }) => student), ...families.flatMap(({ guardians }) => guardians)],
      'guardian-link': families.flatMap(({ links }) => links),
      enrolment: pupils.map(({ enrolment }) => enrolment),
      'class-enrolment': seat(groups),
      'staff-assignment': assignments,
      'teaching-assignment': teaching,
    },
  };
}

function nothing(): SyntheticRecords {
  return Object.fromEntries(ENTITY_NAMES.map((name) => [name, []])) as unknown as SyntheticRecords;
}

function checkOptions({ seed, schools, students, schoolYear }: SyntheticOptions): void {
  const whole = (name: string, value: number, from: number, to: number): void => {
    if (!Number.isInteger(value) || value < from || value > to) {
      throw new TypeError(`generateSchools: ${name} must be a whole number from ${from} to ${to}, and is ${value}.`);
    }
  };
  whole('seed', seed, -(2 ** 31), 2 ** 32 - 1);
  whole('schools', schools, 1, 30_000);
  whole('students', students, 0, 2_000_000);
  whole('schoolYear', schoolYear, 1950, 2200);
}
