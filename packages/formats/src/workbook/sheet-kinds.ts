import type { EntityName } from '@emis-sdk/model';

/** A kind of person whom a clerk has in one row, together with what makes them such a person. */
export interface RoleSheet {
  readonly role: 'student' | 'staff' | 'guardian';
  /** The kind of record that joins the row's person to a school or a student. */
  readonly joins: EntityName;
  /** Its field that holds the person. */
  readonly personField: string;
  /** Fields of it of which its id is made, when the row gives none. */
  readonly idOf: readonly string[];
}

export const ROLE_SHEETS: readonly RoleSheet[] = [
  { role: 'student', joins: 'enrolment', personField: 'studentId', idOf: ['studentId', 'schoolId', 'schoolYear'] },
  {
    role: 'staff',
    joins: 'staff-assignment',
    personField: 'personId',
    idOf: ['personId', 'workplaceId', 'role', 'startDate'],
  },
  { role: 'guardian', joins: 'guardian-link', personField: 'guardianId', idOf: ['guardianId', 'studentId'] },
];

/** What a workbook may be made for: a kind of person, or any kind of record. */
export type SheetSubject = EntityName | RoleSheet['role'];

export function roleSheetOf(subject: string): RoleSheet | undefined {
  return ROLE_SHEETS.find(({ role }) => role === subject);
}

/** Fields that are filled from the one school of the workbook, where a row gives none. */
export const FIELDS_OF_THE_SCHOOL: ReadonlySet<string> = new Set(['schoolId', 'workplaceId']);
