import { derivedId, type Enrolment, type GuardianLink, type Person, type PlainDate, recordId } from '@emis-sdk/model';
import type { Grade } from '../countries/country.ts';
import type { Random } from '../random.ts';
import { type Calendar, firstTerm } from './calendar.ts';
import { addDays } from './days.ts';
import { dayBetween, type PeopleMaker } from './people.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A student with the place that a census counts. */
export interface Pupil {
  readonly student: Person;
  readonly enrolment: Enrolment;
  readonly grade: Grade;
}

/** Brothers and sisters in one school, and who answers for them. */
export interface Family {
  readonly pupils: readonly Pupil[];
  readonly guardians: readonly Person[];
  readonly links: readonly GuardianLink[];
}

interface Sibling {
  readonly grade: Grade;
  /** Years that the grade and the years lost make together: how far back the birth lies. */
  readonly cohort: number;
  readonly born: PlainDate;
}

const DAYS_BETWEEN_BIRTHS = 300;

/**
 * Of a hundred students, how many are two years or more behind their grade: 16 of the fundamental, 26 of the médio.
 * Source: INEP, Indicador apresenta distorção idade-série, Brazil 2019 (gov.br/inep). Taken for every country.
 * Only the oldest child of a family is made late, which seven of ten students are; hence the factor.
 */
const LATE = { '1': 16, '2': 16, '3': 26 } as const;
const OLDEST_CHILDREN = 0.7;

/**
 * Fills a school with families: brothers and sisters share surnames and guardians; two of them in one grade are twins.
 * Ages follow from grades: a child starts the first with six years completed on the day of cut-off; some are years late.
 */
export function makeFamilies(plan: SchoolPlan, calendar: Calendar, people: PeopleMaker): Family[] {
  const { random } = plan;
  const seats = random.shuffle(
    Array.from({ length: plan.students }, (_, index) => index % Math.max(1, plan.grades.length)),
  );
  const families: Family[] = [];
  while (seats.length > 0) families.push(makeFamily(seats.splice(-familySize(random)).sort((a, b) => b - a)));
  return families;

  function makeFamily(places: readonly number[]): Family {
    const [first, second] = [people.familyName(random), people.familyName(random)];
    const secondFamilyName = random.percent(96) ? second : undefined;
    const siblings: Sibling[] = [];
    const [top = 0] = places;
    const topGrade = plan.grades[top];
    const late = topGrade ? yearsLate(topGrade.level, random) : 0;
    for (const place of places) {
      const grade = plan.grades[place];
      if (!grade) continue;
      const cohort = place + (place === top ? late : 0);
      siblings.push({ grade, cohort, born: birthDate(cohort, siblings.at(-1)) });
    }
    const oldest = siblings[0]?.born;
    const adults = oldest ? makeGuardians(first, second, oldest) : [];
    const links: GuardianLink[] = [];
    const pupils = siblings.map(({ grade, born }): Pupil => {
      const student = people.make({ kind: 'student', birthDate: born, familyName: first, secondFamilyName }, random);
      for (const { person, relationship } of adults) {
        links.push({
          id: recordId.parse(derivedId([student.id, person.id])),
          studentId: student.id,
          guardianId: person.id,
          relationship,
        });
      }
      return { student, grade, enrolment: enrol(student, grade) };
    });
    return { pupils, guardians: adults.map(({ person }) => person), links };
  }

  function birthDate(cohort: number, before: Sibling | undefined): PlainDate {
    if (before?.cohort === cohort) return before.born;
    const to = yearsBefore(calendar.cutOff, cohort + 6);
    const from = addDays(yearsBefore(calendar.cutOff, cohort + 7), 1);
    const soonest = before && addDays(before.born, DAYS_BETWEEN_BIRTHS);
    return dayBetween(soonest && soonest > from ? soonest : from, to, random);
  }

  function makeGuardians(
    father: string,
    mother: string,
    oldest: PlainDate,
  ): { person: Person; relationship: string }[] {
    const form = random.int(1, 100);
    const adult = (relationship: string, from: number, to: number, familyName: string, sex: 'female' | 'male') => {
      const birthDate = addDays(oldest, -random.int(from * 366, to * 365));
      const known = random.percent(90);
      const frame = { kind: 'guardian', sex, familyName, ...(known && { birthDate }) } as const;
      return { relationship, person: people.make(frame, random) };
    };
    if (form <= 2) return [];
    if (form <= 10) return [adult('relative', 42, 62, mother, 'female')];
    if (form <= 13) return [adult('guardian', 22, 45, people.familyName(random), 'male')];
    if (form <= 40) return [adult('parent', 18, 40, mother, 'female')];
    return [adult('parent', 18, 40, mother, 'female'), adult('parent', 19, 45, father, 'male')];
  }

  /** Four of a hundred come during the year, two leave for good; those who move to another school are chosen later. */
  function enrol(student: Person, { code, level }: Grade): Enrolment {
    const { year } = calendar;
    const { endDate } = firstTerm(calendar);
    const late = random.percent(4);
    const leaves = !late && random.percent(2);
    return {
      id: recordId.parse(derivedId([student.id, plan.school.id])),
      studentId: student.id,
      schoolId: plan.school.id,
      grade: code,
      level,
      schoolYear: year.schoolYear,
      sessionId: year.id,
      modality: 'in-person',
      entryKind: late ? 'transfer' : 'continuing',
      entryDate: late ? dayBetween(addDays(year.startDate, 14), addDays(endDate, -21), random) : year.startDate,
      ...(leaves && {
        exitDate: dayBetween(addDays(year.startDate, 30), addDays(endDate, -7), random),
        exitReason: random.pick(['dropped-out', 'dropped-out', 'dropped-out', 'withdrawn', 'moved-abroad']),
      }),
    };
  }
}

function familySize(random: Random): number {
  const draw = random.int(1, 100);
  return draw <= 65 ? 1 : draw <= 92 ? 2 : 3;
}

/** How many years a child is behind the grade: mostly none. How the late ones share out between two and five is a guess. */
function yearsLate(level: Grade['level'], random: Random): number {
  const draw = random.int(1, 1000);
  const late = (LATE[level] * 10) / OLDEST_CHILDREN;
  if (draw > late) return draw > 900 ? 1 : 0;
  return draw <= late * 0.6 ? 2 : draw <= late * 0.85 ? 3 : draw <= late * 0.95 ? 4 : 5;
}

function yearsBefore(day: PlainDate, years: number): PlainDate {
  // Cut-offs are ends of months that every year has.
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}` as PlainDate;
}
