import {
  derivedId,
  type Person,
  recordId,
  type School,
  type StaffAssignment,
  type TeachingAssignment,
} from '@emis-sdk/model';
import type { Group } from './classes.ts';
import { dayIn } from './days.ts';
import { dayBetween, type PeopleMaker } from './people.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A school's classes, ready to be given teachers. */
export interface Timetable {
  readonly homerooms: readonly Group[];
  readonly lessons: readonly Group[];
  readonly workshop: Group;
}

export interface Staffing {
  readonly staff: readonly Person[];
  readonly assignments: readonly StaffAssignment[];
  readonly teaching: readonly TeachingAssignment[];
  /** The teacher who comes to the next school as well. */
  readonly visitor: Person | undefined;
}

const LESSON_GROUPS_OF_A_TEACHER = 4;
const HOMEROOMS_WITH_AN_AIDE = 6;

/**
 * Gives a school a principal, every base group its teacher, every lesson group a teacher who has several of them, and every
 * two schools one workshop teacher between them.
 *
 * @param visitor - the workshop teacher of the school before, if it shares one with this
 * @param next - the school that this one shares its workshop teacher with, when it is the first of two
 * @param count - numbers the teaching assignments
 */
export function makeStaff(
  plan: SchoolPlan,
  timetable: Timetable,
  shared: { readonly visitor: Person | undefined; readonly next: School | undefined },
  schoolYear: number,
  people: PeopleMaker,
  count: () => number,
): Staffing {
  const { school, random } = plan;
  const staff: Person[] = [];
  const assignments: StaffAssignment[] = [];
  const teaching: TeachingAssignment[] = [];

  hire('principal');
  timetable.homerooms.forEach(({ group }, index) => {
    teach(hire('teacher'), group);
    if (index % HOMEROOMS_WITH_AN_AIDE === HOMEROOMS_WITH_AN_AIDE - 1) hire('aide');
  });
  for (const lessons of bySubject(timetable.lessons)) {
    for (let from = 0; from < lessons.length; from += LESSON_GROUPS_OF_A_TEACHER) {
      const teacher = hire('teacher');
      for (const { group } of lessons.slice(from, from + LESSON_GROUPS_OF_A_TEACHER)) teach(teacher, group);
    }
  }
  const own = shared.visitor ? undefined : hire('teacher');
  const visitor = shared.visitor ?? own;
  if (visitor) teach(visitor, timetable.workshop.group);
  // Both schools are said at once, so that all that concerns a person stands together.
  if (own && shared.next) assign(own, 'teacher', shared.next);
  return { staff, assignments, teaching, visitor: shared.next ? own : undefined };

  function hire(role: string): Person {
    const birthDate = dayBetween(dayIn(schoolYear - 64, '01-01'), dayIn(schoolYear - 24, '12-31'), random);
    const person = people.make({ kind: 'staff', birthDate }, random);
    staff.push(person);
    assign(person, role, school);
    return person;
  }

  function assign(person: Person, role: string, { id: workplaceId }: School): void {
    const id = recordId.parse(derivedId([person.id, workplaceId]));
    assignments.push({ id, personId: person.id, workplaceId, role });
  }

  function teach({ id: personId }: Person, { id: classId, schoolId }: Group['group']): void {
    const id = recordId.parse(`teaching-${String(count()).padStart(5, '0')}`);
    teaching.push({ id, classId, personId, role: 'teacher', primary: true, schoolId });
  }
}

function bySubject(lessons: readonly Group[]): Group[][] {
  return [...Map.groupBy(lessons, ({ group }) => group.subjects?.[0]).values()];
}
