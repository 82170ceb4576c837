import { type DailyAttendance, derivedId, type PlainDate, recordId } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { addDays } from './days.ts';
import type { Pupil } from './families.ts';

/** The first school days of a year: Monday to Friday inside a term. Holidays are not known to the generator. */
export function schoolDays({ terms }: Calendar, count: number): PlainDate[] {
  const days: PlainDate[] = [];
  for (const { startDate, endDate } of terms) {
    for (let day = startDate; day <= endDate && days.length < count; day = addDays(day, 1)) {
      const weekday = new Date(day).getUTCDay();
      if (weekday > 0 && weekday < 6) days.push(day);
    }
  }
  return days;
}

/** Whether each student was there on each of the days that fall into the enrolment. The shares are a guess. */
export function makeAttendance(
  pupils: readonly Pupil[],
  days: readonly PlainDate[],
  random: Random,
): DailyAttendance[] {
  return pupils.flatMap(({ enrolment: { studentId, schoolId, entryDate = '', exitDate = '9999' } }) =>
    days
      .filter((date) => date >= entryDate && date <= exitDate)
      .map((date) => ({
        id: recordId.parse(derivedId([studentId, schoolId, date])),
        studentId,
        schoolId,
        date,
        status: statusOf(random.int(1, 100)),
      })),
  );
}

function statusOf(draw: number): string {
  if (draw <= 90) return 'present';
  if (draw <= 93) return 'late';
  return draw <= 97 ? 'absent-justified' : 'absent-unjustified';
}
