import { type ClassEnrolment, recordId } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { Group } from './classes.ts';
import { addDays } from './days.ts';
import type { Pupil } from './families.ts';

const IN_A_WORKSHOP = 12;

/** Puts the students of each class in it, from the day they came to the day they left. `next` numbers the places. */
export function seat(groups: readonly Group[], next: () => number): ClassEnrolment[] {
  return groups.flatMap(({ group, pupils }) =>
    pupils.map(({ student, enrolment }) => ({
      id: recordId.parse(`seat-${String(next()).padStart(7, '0')}`),
      classId: group.id,
      studentId: student.id,
      schoolId: group.schoolId,
      ...(enrolment.entryDate && { startDate: enrolment.entryDate }),
      // A class enrolment ends on the first day it no longer holds, a grade enrolment on its last day.
      ...(enrolment.exitDate && { endDate: addDays(enrolment.exitDate, 1) }),
    })),
  );
}

/** Those who come to the workshop: a few who stay the whole term. */
export function workshopPupils(pupils: readonly Pupil[], random: Random): Pupil[] {
  return random.shuffle(pupils.filter(({ enrolment }) => !enrolment.exitDate)).slice(0, IN_A_WORKSHOP);
}
