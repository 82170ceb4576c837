import { derivedId, type Enrolment, type GuardianLink, type Person, type PlainDate, recordId } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { gradeCode } from './courses.ts';
import { addDays, dayIn } from './days.ts';
import { dayBetween, type PeopleMaker } from './people.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A student with the place that a census counts. */
export interface Pupil {
  readonly student: Person;
  readonly enrolment: Enrolment;
  readonly grade: number;
}

export interface Families {
  readonly pupils: readonly Pupil[];
  readonly guardians: readonly Person[];
  readonly links: readonly GuardianLink[];
}

interface Sibling {
  readonly grade: number;
  readonly born: PlainDate;
}

const DAYS_BETWEEN_BIRTHS = 300;

/**
 * Fills a school with families: brothers and sisters share surnames and guardians; two of them in one grade are twins.
 * Ages follow from grades: a child starts grade 1 with six years completed on 31 March; a few only children are a year older.
 */
export function makeFamilies(plan: SchoolPlan, calendar: Calendar, people: PeopleMaker, random: Random): Families {
  const seats = random.shuffle(
    Array.from({ length: plan.students }, (_, index) => plan.grades[index % plan.grades.length] ?? 1),
  );
  const pupils: Pupil[] = [];
  const guardians: Person[] = [];
  const links: GuardianLink[] = [];

  while (seats.length > 0) {
    const children = seats.splice(-familySize(random));
    const [first, second] = [people.familyName(), people.familyName()];
    const secondSurname = random.percent(96) ? second : undefined;
    const siblings: Sibling[] = [];
    for (const grade of children.sort((a, b) => b - a)) {
      siblings.push({ grade, born: birthDate(grade, siblings.at(-1), children.length) });
    }
    const oldest = siblings[0]?.born;
    const adults = oldest ? makeGuardians(first, second, oldest) : [];
    guardians.push(...adults.map(({ person }) => person));
    for (const { grade, born } of siblings) {
      const student = people.make({
        kind: 'student',
        birthDate: born,
        familyName: first,
        ...(secondSurname && { secondFamilyName: secondSurname }),
      });
      pupils.push({ student, grade, enrolment: enrol(student, grade) });
      for (const { person, relationship } of adults) {
        links.push({
          id: recordId.parse(derivedId([student.id, person.id])),
          studentId: student.id,
          guardianId: person.id,
          relationship,
        });
      }
    }
  }
  return { pupils, guardians, links };

  function birthDate(grade: number, before: Sibling | undefined, children: number): PlainDate {
    if (before?.grade === grade) return before.born;
    const late = children === 1 && random.percent(6) ? 1 : 0;
    const year = calendar.year.schoolYear - grade - 6 - late;
    const from = dayIn(year, '04-01');
    const to = dayIn(year + 1, '03-31');
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
      return { relationship, person: people.make({ kind: 'guardian', sex, familyName, ...(known && { birthDate }) }) };
    };
    if (form <= 2) return [];
    if (form <= 10) return [adult('relative', 42, 62, mother, 'female')];
    if (form <= 13) return [adult('guardian', 22, 45, people.familyName(), 'male')];
    if (form <= 40) return [adult('parent', 18, 40, mother, 'female')];
    return [adult('parent', 18, 40, mother, 'female'), adult('parent', 19, 45, father, 'male')];
  }

  function enrol(student: Person, grade: number): Enrolment {
    const { year, first } = calendar;
    const late = random.percent(4);
    const leaves = !late && random.percent(2);
    return {
      id: recordId.parse(derivedId([student.id, plan.school.id])),
      studentId: student.id,
      schoolId: plan.school.id,
      grade: gradeCode(grade),
      schoolYear: year.schoolYear,
      sessionId: year.id,
      entryDate: late ? dayBetween(addDays(year.startDate, 14), addDays(first.endDate, -21), random) : year.startDate,
      ...(leaves && { exitDate: dayBetween(addDays(year.startDate, 30), addDays(first.endDate, -7), random) }),
    };
  }
}

function familySize(random: Random): number {
  const draw = random.int(1, 100);
  return draw <= 65 ? 1 : draw <= 92 ? 2 : 3;
}
