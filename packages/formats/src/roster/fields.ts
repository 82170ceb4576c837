import type { CodeMap, MappedCode } from './codes.ts';
import { mapCode } from './codes.ts';
import { type Convert, LIST, list, listCell, TRUTH, textCell, WHOLE_NUMBER } from './convert.ts';
import type { FieldMap } from './record-maker.ts';
import type { Dialect } from './roster.ts';

/** Columns that say when and how a row was sent, not what it is about. */
export const NOT_OF_THE_RECORD = ['status', 'dateLastModified'] as const;

/** Columns of users.csv that become other records, or fields made of several columns. */
export const MADE_OF_USERS = [
  'userIds',
  'userMasterIdentifier',
  'identifier',
  'role',
  'orgSourcedIds',
  'agentSourcedIds',
] as const;

const ORG_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'name', column: 'name' },
];

/** Kind and identifiers are added by the reader of organisations. */
export const TERRITORY_FIELDS: readonly FieldMap[] = [
  ...ORG_FIELDS,
  { field: 'kind', column: 'type' },
  { field: 'parentId', column: 'parentSourcedId' },
];
export const SCHOOL_FIELDS: readonly FieldMap[] = [
  ...ORG_FIELDS,
  { field: 'territoryId', column: 'parentSourcedId' },
  { field: 'sector', column: 'metadata.emis.sector' },
];

export const SESSION_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'title', column: 'title' },
  { field: 'type', column: 'type' },
  { field: 'startDate', column: 'startDate' },
  { field: 'endDate', column: 'endDate' },
  { field: 'schoolYear', column: 'schoolYear', ...WHOLE_NUMBER },
  { field: 'parentId', column: 'parentSourcedId' },
];

export function courseFields({ grades }: Pick<Dialect, 'grades'>): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'title', column: 'title' },
    { field: 'code', column: 'courseCode' },
    { field: 'ownerId', column: 'orgSourcedId' },
    { field: 'sessionId', column: 'schoolYearSourcedId' },
    gradeList(grades),
    { field: 'subjects', column: 'subjects', ...LIST },
    { field: 'subjectCodes', column: 'subjectCodes', ...LIST },
  ];
}

export function classFields({ grades }: Pick<Dialect, 'grades'>): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'title', column: 'title' },
    { field: 'code', column: 'classCode' },
    { field: 'type', column: 'classType' },
    { field: 'schoolId', column: 'schoolSourcedId' },
    { field: 'courseId', column: 'courseSourcedId' },
    { field: 'sessionIds', column: 'termSourcedIds', ...LIST },
    gradeList(grades),
    { field: 'location', column: 'location' },
    { field: 'subjects', column: 'subjects', ...LIST },
    { field: 'subjectCodes', column: 'subjectCodes', ...LIST },
    { field: 'periods', column: 'periods', ...LIST },
  ];
}

/** A person's own fields. Identifiers and roles are made of several columns and added by the reader of people. */
export const PERSON_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'active', column: 'enabledUser', ...TRUTH },
  { field: 'username', column: 'username' },
  { field: 'givenName', column: 'givenName' },
  { field: 'middleName', column: 'middleName' },
  { field: 'familyName', column: 'familyName' },
  { field: 'secondFamilyName', column: 'metadata.emis.secondFamilyName' },
  { field: 'preferredGivenName', column: 'preferredGivenName' },
  { field: 'preferredMiddleName', column: 'preferredMiddleName' },
  { field: 'preferredFamilyName', column: 'preferredFamilyName' },
  { field: 'pronouns', column: 'pronouns' },
  { field: 'email', column: 'email' },
  { field: 'phone', column: 'phone' },
  { field: 'mobile', column: 'sms' },
];

export const DEMOGRAPHIC_FIELDS: readonly FieldMap[] = [
  { field: 'birthDate', column: 'birthDate' },
  { field: 'sex', column: 'sex' },
  { field: 'countryOfBirth', column: 'countryOfBirthCode' },
  { field: 'stateOfBirth', column: 'stateOfBirthAbbreviation' },
  { field: 'cityOfBirth', column: 'cityOfBirth' },
];

/** What a student's row says of the enrolment. */
export function enrolmentFacts({ grades }: Pick<Dialect, 'grades'>): FieldMap[] {
  return [
    {
      field: 'grade',
      column: 'grades',
      convert: firstGrade(grades),
      encode: textCell,
      keepsOriginal: (cell) => list(cell).length > 1 || isLoose(grades, cell),
    },
    { field: 'entryDate', column: 'metadata.emis.entryDate' },
    { field: 'exitDate', column: 'metadata.emis.exitDate' },
  ];
}

/** A row of a file of roles that is a student's. */
export function enrolmentFields({ grades }: Pick<Dialect, 'grades'>): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'studentId', column: 'userSourcedId' },
    { field: 'schoolId', column: 'orgSourcedId' },
    { field: 'sessionId', column: 'sessionSourcedId' },
    {
      field: 'grade',
      column: 'grade',
      convert: (cell, note) => mapCode(grades, cell, note, 'personal'),
      encode: textCell,
      keepsOriginal: (cell) => isLoose(grades, cell),
    },
    { field: 'entryDate', column: 'beginDate' },
    { field: 'exitDate', column: 'endDate' },
  ];
}

/** A row of a file of roles that is an employee's. */
export function assignmentFields({ roles }: Pick<Dialect, 'roles'>): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'personId', column: 'userSourcedId' },
    { field: 'workplaceId', column: 'orgSourcedId' },
    roleField(roles),
    { field: 'startDate', column: 'beginDate' },
    { field: 'endDate', column: 'endDate' },
  ];
}

const SEAT_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'classId', column: 'classSourcedId' },
  { field: 'schoolId', column: 'schoolSourcedId' },
  { field: 'startDate', column: 'beginDate' },
  { field: 'endDate', column: 'endDate' },
];
export const CLASS_ENROLMENT_FIELDS: readonly FieldMap[] = [
  ...SEAT_FIELDS,
  { field: 'studentId', column: 'userSourcedId' },
];

export function teachingFields({ roles }: Pick<Dialect, 'roles'>): FieldMap[] {
  return [
    ...SEAT_FIELDS,
    { field: 'personId', column: 'userSourcedId' },
    { field: 'primary', column: 'primary', ...TRUTH },
    roleField(roles),
  ];
}

function roleField(roles: CodeMap): FieldMap {
  return {
    field: 'role',
    column: 'role',
    convert: (cell, note) => mapCode(roles, cell, note, 'open'),
    encode: textCell,
    keepsOriginal: (cell) => roles(cell)?.exact === false,
  };
}

/** Whether the standard's code says less than the source's. */
function isLoose(map: CodeMap | undefined, cell: string): boolean {
  const mapped: MappedCode | undefined = map?.(cell);
  return mapped !== undefined && !mapped.exact;
}

function gradeList(grades: CodeMap | undefined): FieldMap {
  return {
    field: 'grades',
    column: 'grades',
    convert: (cell, note) => list(cell).map((code) => mapCode(grades, code, note, 'open')),
    encode: listCell,
    keepsOriginal: (cell) => list(cell).some((code) => isLoose(grades, code)),
  };
}

function firstGrade(grades: CodeMap | undefined): Convert {
  return (cell, note) => mapCode(grades, list(cell)[0] ?? cell, note, 'personal');
}
