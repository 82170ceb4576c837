import { guardianRelationship, staffRole, territoryKind } from '@emis-sdk/model/roster-codes';
import { type CodeMap, sameCodes } from '../roster/codes.ts';
import type { Dialect } from '../roster/roster.ts';
import type { OneRosterVersion } from './version.ts';

/** What differs between rosters in OneRoster and in other formats. */
export const DIALECTS: Readonly<Record<OneRosterVersion, Dialect>> = {
  '1.1': { places: 'users', orgTypes: orgTypes(), roles: roles(), grades: undefined },
  '1.2': { places: 'roles', orgTypes: orgTypes(), roles: roles(), grades: undefined },
};

function orgTypes(): CodeMap {
  return sameCodes(['school', ...territoryKind.codes.map(({ code }) => code)]);
}

function roles(): CodeMap {
  const codes = [...staffRole.codes, ...guardianRelationship.codes];
  return sameCodes(['student', ...codes.map(({ code }) => code)]);
}
