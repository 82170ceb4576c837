import { derivedId, recordId, type School, type StudentTransfer } from '@emis-sdk/model';
import { type Calendar, firstTerm } from './calendar.ts';
import { addDays } from './days.ts';
import type { Family, Pupil } from './families.ts';
import { dayBetween } from './people.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A family on its way to the next school, with the places it gave up. */
export interface Move {
  readonly family: Family;
  readonly from: School;
}

export interface MovedFamily {
  readonly family: Family;
  readonly transfers: readonly StudentTransfer[];
}

/** One family in a hundred moves within the year. The share is a guess. */
const MOVING = 1;

/** Chooses the families that leave a school for the next one during the first term, if that has the grades of their children. */
export function leave(
  families: readonly Family[],
  plan: SchoolPlan,
  next: SchoolPlan | undefined,
  calendar: Calendar,
): { staying: Family[]; moving: Move[] } {
  const [staying, moving]: [Family[], Move[]] = [[], []];
  for (const family of families) {
    const may = next?.grades.length && family.pupils.every((pupil) => isThere(pupil, calendar) && offers(next, pupil));
    if (!may || !plan.random.percent(MOVING)) {
      staying.push(family);
      continue;
    }
    const exitDate = dayBetween(
      addDays(calendar.year.startDate, 30),
      addDays(firstTerm(calendar).endDate, -21),
      plan.random,
    );
    const pupils = family.pupils.map(({ enrolment, ...pupil }) => ({
      ...pupil,
      enrolment: { ...enrolment, exitDate, exitReason: 'transferred' },
    }));
    moving.push({ family: { ...family, pupils }, from: plan.school });
  }
  return { staying, moving };
}

/** Gives a family its places in the new school, some days after it left the old one. */
export function arrive({ family, from }: Move, plan: SchoolPlan): MovedFamily {
  const waiting = plan.random.int(1, 12);
  const transfers: StudentTransfer[] = [];
  const pupils = family.pupils.map(({ student, grade, enrolment }): Pupil => {
    const { exitDate, exitReason: _, ...place } = enrolment;
    const arrivedOn = exitDate && addDays(exitDate, waiting);
    const id = recordId.parse(derivedId([student.id, plan.school.id]));
    transfers.push({
      id: recordId.parse(derivedId([student.id, from.id, plan.school.id])),
      studentId: student.id,
      fromSchoolId: from.id,
      toSchoolId: plan.school.id,
      fromEnrolmentId: enrolment.id,
      toEnrolmentId: id,
      ...(exitDate && { requestedOn: addDays(exitDate, -7), leftOn: exitDate, arrivedOn }),
      status: 'completed',
    });
    const arrival = { id, schoolId: plan.school.id, entryKind: 'transfer', ...(arrivedOn && { entryDate: arrivedOn }) };
    return { student, grade, enrolment: { ...place, ...arrival } };
  });
  return { family: { ...family, pupils }, transfers };
}

function isThere({ enrolment }: Pupil, { year }: Calendar): boolean {
  return enrolment.entryDate === year.startDate && !enrolment.exitDate;
}

function offers({ grades }: SchoolPlan, { grade }: Pupil): boolean {
  return grades.some(({ code }) => code === grade.code);
}
