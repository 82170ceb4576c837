import type { Person } from '@emis-sdk/model';
import { countryOf } from './countries/countries.ts';
import type { Country } from './countries/country.ts';
import type { RecordsPart, SyntheticOptions } from './dataset.ts';
import { makeAttendance, schoolDays } from './generator/attendance.ts';
import { makeCalendar } from './generator/calendar.ts';
import { makeHomerooms, makeLessonGroups, makeWorkshop, withRooms } from './generator/classes.ts';
import { makeCurriculum } from './generator/courses.ts';
import { makeFamilies } from './generator/families.ts';
import { arrive, leave, type Move } from './generator/moves.ts';
import { peopleMaker } from './generator/people.ts';
import { makePlaces } from './generator/places.ts';
import { makePremises, makeShift } from './generator/premises.ts';
import { planSchools, schoolSizes } from './generator/school-plans.ts';
import { seat, workshopPupils } from './generator/seating.ts';
import { makeStaff } from './generator/staffing.ts';
import { randomOfPart } from './random.ts';

/** What the options come to when all is said. */
export interface SchoolsToMake {
  readonly country: Country;
  readonly seed: number;
  readonly schoolYear: number;
  readonly attendance: number;
  readonly oneMunicipality: boolean;
  /** How many students each school has. */
  readonly sizes: readonly number[];
}

/**
 * Makes invented schools one by one: first the records of the whole country (territories, school year, courses), then a part for
 * each school with everybody in it. Memory holds one school and a few bytes for every person, whatever the number of schools.
 *
 * A student who changes school stands in the part of the new one; the place given up stands in that of the old one.
 *
 * @throws {TypeError} when a number of the options is not whole or out of range
 * @throws {ProfileError} `profile.unknown`
 * @example
 * for (const part of streamSchools({ seed: 7, students: 100_000, schoolYear: 2026, profile: 'br' })) part.person?.length;
 */
export function streamSchools(options: SyntheticOptions): Generator<RecordsPart, undefined> {
  return makeSchools(schoolsToMake(options));
}

/** Checks the options and settles what they leave open. */
export function schoolsToMake(options: SyntheticOptions): SchoolsToMake {
  const { seed, students, schoolYear, attendance = 0, oneMunicipality = false } = options;
  const country = countryOf(options.profile ?? 'international');
  const { schools = Math.min(30_000, Math.max(1, Math.round(students / country.meanSchool))) } = options;
  whole('seed', seed, -(2 ** 31), 2 ** 32 - 1);
  whole('schools', schools, 1, 30_000);
  whole('students', students, 0, 2_000_000);
  whole('schoolYear', schoolYear, 1950, 2200);
  whole('attendance', attendance, 0, 200);
  return { country, seed, schoolYear, attendance, oneMunicipality, sizes: schoolSizes(schools, students, seed) };
}

function whole(name: string, value: number, from: number, to: number): void {
  if (!Number.isInteger(value) || value < from || value > to) {
    throw new TypeError(
      `Schools cannot be made: ${name} must be a whole number from ${from} to ${to}, and is ${value}.`,
    );
  }
}

/** {@link streamSchools}, of options that are checked. */
export function* makeSchools({
  country,
  seed,
  schoolYear,
  attendance,
  oneMunicipality,
  sizes,
}: SchoolsToMake): Generator<RecordsPart, undefined> {
  const numbers = country.numbers(randomOfPart(seed, -2));
  const people = peopleMaker(country, numbers);
  const places = makePlaces(country);
  const calendar = makeCalendar(country.calendar, schoolYear);
  const curriculum = makeCurriculum(country, places.country, calendar.year);
  const days = schoolDays(calendar, attendance);
  const [nextSeat, nextTeaching] = [counter(), counter()];
  yield {
    territory: places.territories,
    'academic-session': [calendar.year, ...calendar.terms],
    course: curriculum.courses,
  };

  const where = oneMunicipality ? places.municipalities.slice(0, 1) : places.municipalities;
  const plans = planSchools(country, sizes, where, numbers, seed);
  let arriving: readonly Move[] = [];
  let visitor: Person | undefined;
  let plan = plans.next().value;
  while (plan) {
    const next = plans.next().value;
    const { staying, moving } = leave(makeFamilies(plan, calendar, people), plan, next, calendar);
    const own = plan;
    const arrived = arriving.map((move) => arrive(move, own));
    const here = [...staying, ...arrived.map(({ family }) => family)];
    const leaving = moving.flatMap(({ family }) => family.pupils);
    const pupils = [...here.flatMap((family) => family.pupils), ...leaving];

    const shift = makeShift(plan, calendar);
    const frame = { plan, country, calendar, curriculum, shift };
    const bare = makeHomerooms(frame, pupils);
    const premises = makePremises(plan, bare, shift, calendar);
    const homerooms = withRooms(bare, premises.rooms);
    const lessons = homerooms.flatMap((homeroom) => makeLessonGroups(frame, homeroom));
    const { course, workshop } = makeWorkshop(frame, workshopPupils(pupils, plan.random));
    const groups = [...homerooms, ...lessons, workshop];
    const shared = { visitor, next: visitor ? undefined : next?.school };
    const staffing = makeStaff(plan, { homerooms, lessons, workshop }, shared, schoolYear, people, nextTeaching);

    yield {
      site: [premises.site],
      building: [premises.building],
      school: [plan.school],
      room: premises.rooms,
      'utility-service': premises.utilities,
      shift: [shift],
      offer: premises.offers,
      course: [course],
      class: groups.map(({ group }) => group),
      person: [
        ...staffing.staff,
        ...here.flatMap((family) => family.pupils.map(({ student }) => student)),
        ...here.flatMap((family) => family.guardians),
      ],
      'guardian-link': here.flatMap((family) => family.links),
      enrolment: pupils.map(({ enrolment }) => enrolment),
      'student-transfer': arrived.flatMap(({ transfers }) => transfers),
      'class-enrolment': seat(groups, nextSeat),
      'staff-assignment': staffing.assignments,
      'teaching-assignment': staffing.teaching,
      'daily-attendance': makeAttendance(pupils, days, plan.random),
    };
    arriving = moving;
    visitor = staffing.visitor;
    plan = next;
  }
  return undefined;
}

/** Counts from 1 on. */
function counter(): () => number {
  let count = 0;
  return () => ++count;
}
