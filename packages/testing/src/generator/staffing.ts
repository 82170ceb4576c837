import {
  derivedId,
  type Person,
  recordId,
  type School,
  type StaffAssignment,
  type TeachingAssignment,
} from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { Group } from './classes.ts';
import { dayIn } from './days.ts';
import { dayBetween, type PeopleMaker } from './people.ts';

/** A school's classes, ready to be given teachers. */
export interface Timetable {
  readonly school: School;
  readonly homerooms: readonly Group[];
  readonly lessons: readonly Group[];
  readonly workshop: Group;
}

export interface Staffing {
  readonly staff: readonly Person[];
  readonly assignments: readonly StaffAssignment[];
  readonly teaching: readonly TeachingAssignment[];
}

const LESSON_GROUPS_OF_A_TEACHER = 4;
const HOMEROOMS_WITH_AN_AIDE = 6;

/**
 * Gives every school a principal, every base group its teacher, every lesson group a teacher who has several of them, and
 * every two schools one workshop teacher between them.
 */
export function makeStaff(
  timetables: readonly Timetable[],
  schoolYear: number,
  people: PeopleMaker,
  random: Random,
): Staffing {
  const staff: Person[] = [];
  const assignments: StaffAssignment[] = [];
  const teaching: TeachingAssignment[] = [];
  let visitor: { readonly person: Person; readonly schools: number } | undefined;

  for (const timetable of timetables) {
    hire('principal', timetable.school);
    timetable.homerooms.forEach(({ group }, index) => {
      teach(hire('teacher', timetable.school), group, true);
      if (index % HOMEROOMS_WITH_AN_AIDE === HOMEROOMS_WITH_AN_AIDE - 1) hire('aide', timetable.school);
    });
    for (const lessons of bySubject(timetable.lessons)) {
      for (let from = 0; from < lessons.length; from += LESSON_GROUPS_OF_A_TEACHER) {
        const teacher = hire('teacher', timetable.school);
        for (const { group } of lessons.slice(from, from + LESSON_GROUPS_OF_A_TEACHER)) teach(teacher, group, true);
      }
    }
    if (visitor && visitor.schools < 2) {
      assign(visitor.person, 'teacher', timetable.school);
      visitor = { person: visitor.person, schools: 2 };
    } else visitor = { person: hire('teacher', timetable.school), schools: 1 };
    teach(visitor.person, timetable.workshop.group, true);
  }
  return { staff, assignments, teaching };

  function hire(role: string, school: School): Person {
    const birthDate = dayBetween(dayIn(schoolYear - 64, '01-01'), dayIn(schoolYear - 24, '12-31'), random);
    const person = people.make({ kind: 'staff', birthDate });
    staff.push(person);
    assign(person, role, school);
    return person;
  }

  function assign(person: Person, role: string, school: School): void {
    const id = recordId.parse(derivedId([person.id, school.id]));
    assignments.push({ id, personId: person.id, workplaceId: school.id, role });
  }

  function teach(person: Person, group: Group['group'], primary: boolean): void {
    const id = recordId.parse(`teaching-${String(teaching.length + 1).padStart(5, '0')}`);
    teaching.push({ id, classId: group.id, personId: person.id, role: 'teacher', primary, schoolId: group.schoolId });
  }
}

function bySubject(lessons: readonly Group[]): Group[][] {
  return [...Map.groupBy(lessons, ({ group }) => group.subjects?.[0]).values()];
}
