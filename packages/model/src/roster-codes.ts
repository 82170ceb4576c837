// The code lists by which files of rosters say who somebody is: for what reads such files without loading the standard
export { guardianRelationship } from './code-lists/guardian-relationship.ts';
export { staffRole } from './code-lists/staff-role.ts';
export { territoryKind } from './code-lists/territory-kind.ts';
