import type { Draft, DraftRow } from './draft.ts';

/** A student's place in a class that has not ended. */
export function isSeat(row: DraftRow): boolean {
  return row.get('role') === 'student' && row.get('endDate') === '';
}

/** A student's place in a base group of one grade. */
export function isPlainHomeroom(row: DraftRow): boolean {
  return row.get('classType') === 'homeroom' && !row.get('grades').includes(',');
}

export function isStudent(row: DraftRow): boolean {
  return row.get('role') === 'student' && row.get('metadata.emis.exitDate') === '';
}

export function isWorkshop(row: DraftRow): boolean {
  return row.get('classCode') === 'CHESS';
}

export function isSchool(row: DraftRow): boolean {
  return row.get('type') === 'school';
}

/** Whether a user has the number that most students of the country have. */
export function hasNumber(draft: Draft, row: DraftRow): boolean {
  return row.get('userIds').startsWith(`{${draft.country.studentNumber}:`);
}

/** The birth date of a user, or an empty text. */
export function birthDateOf(draft: Draft, user: string): string {
  return draft.byId('demographics.csv', user)?.get('birthDate') ?? '';
}

/** The year of a bundle's school year. */
export function schoolYearOf(draft: Draft): string {
  return draft.find('academicSessions.csv', (row) => row.get('type') === 'schoolYear')?.get('schoolYear') ?? '';
}

/** The same day, so many years earlier. 29 February becomes the 28th. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  return `${year}${day.slice(4).replace('02-29', '02-28')}`;
}
