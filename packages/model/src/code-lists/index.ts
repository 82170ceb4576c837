import type { CodeList } from '../code-list.ts';
import { classType } from './class-type.ts';
import { grade } from './grade.ts';
import { guardianRelationship } from './guardian-relationship.ts';
import { DIGITAL_CONTENT_CODE_LISTS } from './of-digital-content.ts';
import { INFRASTRUCTURE_CODE_LISTS } from './of-infrastructure.ts';
import { SCHOOLS_CODE_LISTS } from './of-schools.ts';
import { STAFF_AND_FINANCE_CODE_LISTS } from './of-staff-and-finance.ts';
import { STRATEGY_CODE_LISTS } from './of-strategy.ts';
import { STUDENTS_CODE_LISTS } from './of-students.ts';
import { personRole } from './person-role.ts';
import { schoolSector } from './school-sector.ts';
import { sessionType } from './session-type.ts';
import { sex } from './sex.ts';
import { staffRole } from './staff-role.ts';
import { teachingRole } from './teaching-role.ts';
import { territoryKind } from './territory-kind.ts';

/** The code lists of the standard by id. A profile adds its own and may replace these. */
export const CODE_LISTS: ReadonlyMap<string, CodeList> = byId(() => [
  classType,
  grade,
  guardianRelationship,
  personRole,
  schoolSector,
  sessionType,
  sex,
  staffRole,
  teachingRole,
  territoryKind,
  ...INFRASTRUCTURE_CODE_LISTS,
  ...SCHOOLS_CODE_LISTS,
  ...STAFF_AND_FINANCE_CODE_LISTS,
  ...STUDENTS_CODE_LISTS,
  ...DIGITAL_CONTENT_CODE_LISTS,
  ...STRATEGY_CODE_LISTS,
]);

// @__NO_SIDE_EFFECTS__
function byId(lists: () => readonly CodeList[]): ReadonlyMap<string, CodeList> {
  return new Map(lists().map((list) => [list.id, list]));
}
