import type { CodeMap, MappedCode } from './codes.ts';
import { mapCode } from './codes.ts';
import { type Convert, list, truth, wholeNumber } from './convert.ts';
import type { FieldMap } from './record-maker.ts';
import type { Dialect } from './roster.ts';

/** Columns that say when and how a row was sent, not what it is about. */
export const NOT_OF_THE_RECORD = ['status', 'dateLastModified'] as const;

export const SESSION_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'title', column: 'title' },
  { field: 'type', column: 'type' },
  { field: 'startDate', column: 'startDate' },
  { field: 'endDate', column: 'endDate' },
  { field: 'schoolYear', column: 'schoolYear', convert: wholeNumber },
  { field: 'parentId', column: 'parentSourcedId' },
];

export function courseFields({ grades }: Dialect): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'title', column: 'title' },
    { field: 'code', column: 'courseCode' },
    { field: 'ownerId', column: 'orgSourcedId' },
    { field: 'sessionId', column: 'schoolYearSourcedId' },
    gradeList(grades),
    { field: 'subjects', column: 'subjects', convert: list },
    { field: 'subjectCodes', column: 'subjectCodes', convert: list },
  ];
}

export function classFields({ grades }: Dialect): FieldMap[] {
  return [
    { field: 'id', column: 'sourcedId' },
    { field: 'title', column: 'title' },
    { field: 'code', column: 'classCode' },
    { field: 'type', column: 'classType' },
    { field: 'schoolId', column: 'schoolSourcedId' },
    { field: 'courseId', column: 'courseSourcedId' },
    { field: 'sessionIds', column: 'termSourcedIds', convert: list },
    gradeList(grades),
    { field: 'location', column: 'location' },
    { field: 'subjects', column: 'subjects', convert: list },
    { field: 'subjectCodes', column: 'subjectCodes', convert: list },
    { field: 'periods', column: 'periods', convert: list },
  ];
}

/** A person's own fields. Identifiers and roles are made of several columns and added by the reader of people. */
export const PERSON_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'active', column: 'enabledUser', convert: truth },
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
export function enrolmentFacts({ grades }: Dialect): FieldMap[] {
  return [
    {
      field: 'grade',
      column: 'grades',
      convert: firstGrade(grades),
      keepsOriginal: (cell) => list(cell).length > 1 || isLoose(grades, cell),
    },
    { field: 'entryDate', column: 'metadata.emis.entryDate' },
    { field: 'exitDate', column: 'metadata.emis.exitDate' },
  ];
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
    keepsOriginal: (cell) => list(cell).some((code) => isLoose(grades, code)),
  };
}

function firstGrade(grades: CodeMap | undefined): Convert {
  return (cell, note) => mapCode(grades, list(cell)[0] ?? cell, note, 'personal');
}
