import type { EntityName } from '@emis-sdk/model';
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
import type { FieldMap } from '../roster/record-maker.ts';
import { DIALECTS } from './dialects.ts';
import type { OneRosterVersion } from './tables.ts';

/** Where records of an entity stand in OneRoster: the one source for reading, writing and the page about the format. */
export interface Binding {
  readonly entity: EntityName;
  /** The file, where the version has one for it. */
  readonly file: Readonly<Partial<Record<OneRosterVersion, string>>>;
  /** Fields that stand in a column each. */
  readonly fields: readonly FieldMap[];
  /** Fields that are made of several columns, with what they are made of. */
  readonly made?: Readonly<Record<string, string>>;
  /** Columns that are no field of their own, and do not come back as extensions. */
  readonly columns?: readonly string[];
  /** Whether the rows are those of other records: then fields without a column stand elsewhere. */
  readonly joined?: true;
}

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
];

/** The binding of an entity in a file. */
export function bindingOf(entity: EntityName, file: string): Binding | undefined {
  return BINDINGS.find((binding) => binding.entity === entity && Object.values(binding.file).includes(file));
}
