import type { EntityName, RecordKey } from '@emis-sdk/model';
import type { CellOf } from '../table/column.ts';
import { idOfRow } from './file-ids.ts';
import { LEARNING_BINDINGS } from './learning-bindings.ts';

/** The entities that a row of a file may hold, its id being the row's `sourcedId`. */
const HELD: Readonly<Record<string, readonly EntityName[]>> = {
  'academicSessions.csv': ['academic-session'],
  'courses.csv': ['course'],
  'classes.csv': ['class'],
  'users.csv': ['person'],
  ...Object.fromEntries(
    LEARNING_BINDINGS.flatMap(({ entity, file }) => Object.values(file).map((name) => [name, [entity]] as const)),
  ),
};

/** Makes out what a row that cannot be read would have held. The id stands first in every file, so most often it is known. */
export function lostOf(file: string): (cell: CellOf) => RecordKey[] {
  return (cell) => {
    const id = cell('sourcedId');
    return id === undefined ? [] : entitiesOf(file, cell).map((entity) => ({ entity, id: idOfRow(file, id) }));
  };
}

function entitiesOf(file: string, cell: CellOf): readonly EntityName[] {
  if (file === 'orgs.csv') {
    const type = cell('type');
    return type === undefined ? ['school', 'territory'] : [type.toLowerCase() === 'school' ? 'school' : 'territory'];
  }
  if (file === 'enrollments.csv') {
    const role = cell('role');
    return role === undefined
      ? ['class-enrolment', 'teaching-assignment']
      : [role === 'student' ? 'class-enrolment' : 'teaching-assignment'];
  }
  if (file === 'roles.csv') {
    const role = cell('role');
    if (role === undefined) return ['enrolment', 'staff-assignment'];
    // A guardian's row is no record by itself.
    if (['parent', 'guardian', 'relative'].includes(role)) return [];
    return [role === 'student' ? 'enrolment' : 'staff-assignment'];
  }
  return HELD[file] ?? [];
}
