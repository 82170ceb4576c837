import type { EntityName, RawRecord } from '@emis-sdk/model';
import {
  assignmentFields,
  CLASS_ENROLMENT_FIELDS,
  classFields,
  courseFields,
  DEMOGRAPHIC_FIELDS,
  enrolmentFacts,
  enrolmentFields,
  MADE_OF_USERS,
  PERSON_FIELDS,
  SCHOOL_FIELDS,
  SESSION_FIELDS,
  TERRITORY_FIELDS,
  teachingFields,
} from '../roster/fields.ts';
import type { Binding } from './binding.ts';
import { DIALECTS } from './dialects.ts';
import { LEARNING_BINDINGS } from './learning-bindings.ts';
import type { OneRosterVersion } from './version.ts';

const { grades, roles } = DIALECTS['1.2'];
const both = (file: string) => ({ '1.1': file, '1.2': file });
const USER_COLUMNS = [...MADE_OF_USERS, 'grades'];

export const BINDINGS: readonly Binding[] = [
  {
    entity: 'territory',
    file: both('orgs.csv'),
    fields: TERRITORY_FIELDS,
    made: { identifiers: 'identifier, as a `territory-code`' },
    columns: ['identifier'],
  },
  {
    entity: 'school',
    file: both('orgs.csv'),
    fields: SCHOOL_FIELDS,
    made: { identifiers: 'identifier, of the type that the profile gives to a school’s plain code' },
    columns: ['identifier', 'type'],
  },
  { entity: 'academic-session', file: both('academicSessions.csv'), fields: SESSION_FIELDS },
  { entity: 'course', file: both('courses.csv'), fields: courseFields({ grades }) },
  { entity: 'class', file: both('classes.csv'), fields: classFields({ grades }) },
  {
    entity: 'person',
    file: both('users.csv'),
    fields: PERSON_FIELDS,
    made: {
      roles: 'role in 1.1, the rows of roles.csv in 1.2',
      identifiers: 'userIds, then userMasterIdentifier (1.2) as `master`, then identifier as `local`',
    },
    columns: USER_COLUMNS,
  },
  { entity: 'person', file: both('demographics.csv'), fields: DEMOGRAPHIC_FIELDS, joined: true },
  {
    entity: 'enrolment',
    file: { '1.1': 'users.csv' },
    fields: enrolmentFacts({ grades }),
    columns: USER_COLUMNS,
    joined: true,
  },
  {
    entity: 'enrolment',
    file: { '1.2': 'roles.csv' },
    fields: enrolmentFields({ grades }),
    made: { sessionId: 'the only school year of the package', schoolYear: 'that of the session' },
    columns: ['role'],
  },
  { entity: 'class-enrolment', file: both('enrollments.csv'), fields: CLASS_ENROLMENT_FIELDS, columns: ['role'] },
  { entity: 'staff-assignment', file: { '1.2': 'roles.csv' }, fields: assignmentFields({ roles }) },
  { entity: 'teaching-assignment', file: both('enrollments.csv'), fields: teachingFields({ roles }) },
  ...LEARNING_BINDINGS,
];

/** The binding of an entity in a file. */
export function bindingOf(entity: EntityName, file: string): Binding | undefined {
  return BINDINGS.find((binding) => binding.entity === entity && Object.values(binding.file).includes(file));
}

const HOMES: Readonly<Record<OneRosterVersion, ReadonlyMap<EntityName, readonly Binding[]>>> = {
  '1.1': homes('1.1'),
  '1.2': homes('1.2'),
};

function homes(version: OneRosterVersion): ReadonlyMap<EntityName, readonly Binding[]> {
  const found = new Map<EntityName, Binding[]>();
  for (const binding of BINDINGS) {
    const { entity, file, joined } = binding;
    if (!joined && file[version] !== undefined) found.set(entity, [...(found.get(entity) ?? []), binding]);
  }
  return found;
}

/** The files in which records of an entity have rows of their own. */
export function filesOf(version: OneRosterVersion, entity: EntityName): readonly string[] {
  return (HOMES[version].get(entity) ?? []).flatMap(({ file }) => file[version] ?? []);
}

/** The file in which a record has a row of its own; nothing when there is none for its kind. */
export function fileOf(version: OneRosterVersion, entity: EntityName, record: RawRecord): string | undefined {
  return HOMES[version].get(entity)?.find(({ holds }) => holds?.(record) ?? true)?.file[version];
}
