import type { EntityName, RecordKey } from '@emis-sdk/model';
import type { CellOf, Column, TableSpec } from '../table/column.ts';

const column = (name: string, need: Column['need'], more: Partial<Column> = {}): Column => ({
  name,
  need,
  type: 'string',
  ...more,
});
const required = (name: string, more?: Partial<Column>) => column(name, 'R', more);
const optional = (...names: string[]) => names.map((name) => column(name, 'O'));

function lost(entities: readonly EntityName[], key: string) {
  return (cell: CellOf): RecordKey[] => {
    const id = cell(key);
    return id === undefined ? [] : entities.map((entity) => ({ entity, id }));
  };
}

const table = (
  file: string,
  columns: readonly Column[],
  entities: readonly EntityName[] = [],
  key = 'sourcedId',
): TableSpec => ({
  file,
  columns,
  ordered: false,
  lost: lost(entities, key),
});

const SIS = { also: ['ID'] };
const SCHOOL_SIS = { also: ['School DfE Number'] };
const PERSON = [
  required('SIS ID', SIS),
  required('School SIS ID', SCHOOL_SIS),
  ...optional('First Name', 'Last Name'),
  required('Username'),
];
const ROSTER = [required('Section SIS ID', { also: ['Section ID'] }), required('SIS ID', SIS)];

/**
 * School Data Sync, first format. The edition for the United Kingdom has the same files under other names of the keys.
 * Required are the columns of the samples called "Min Required Attributes". Source: OfficeDev/O365-EDU-Tools, CSV Samples.
 */
export const SDS_1_TABLES: readonly TableSpec[] = [
  table(
    'School.csv',
    [
      required('SIS ID', { also: ['DfE Number'] }),
      required('Name'),
      ...optional(
        'School Number',
        'School NCES_ID',
        'State ID',
        'Grade Low',
        'Grade High',
        'Principal SIS ID',
        'Principal Name',
      ),
      ...optional('Principal Secondary Email', 'Address', 'City', 'State', 'Country'),
      column('Zip', 'O', { also: ['Postal Code'] }),
      ...optional('Phone', 'Zone'),
    ],
    ['school'],
    'SIS ID',
  ),
  table(
    'Section.csv',
    [
      required('SIS ID', SIS),
      required('School SIS ID', SCHOOL_SIS),
      required('Section Name'),
      ...optional(
        'Section Number',
        'Term SIS ID',
        'Term Name',
        'Term StartDate',
        'Term EndDate',
        'Course SIS ID',
        'Course Name',
      ),
      ...optional('Course Number', 'Course Description', 'Course Subject', 'Periods', 'Status'),
    ],
    ['class'],
    'SIS ID',
  ),
  table(
    'Student.csv',
    [
      ...PERSON,
      ...optional(
        'Password',
        'State ID',
        'Secondary Email',
        'Student Number',
        'Middle Name',
        'Grade',
        'Status',
        'Birthdate',
        'Graduation Year',
      ),
    ],
    ['person'],
    'SIS ID',
  ),
  table(
    'Teacher.csv',
    [
      ...PERSON,
      ...optional(
        'Password',
        'State ID',
        'Teacher Number',
        'Status',
        'Middle Name',
        'Secondary Email',
        'Title',
        'Qualification',
      ),
    ],
    ['person'],
    'SIS ID',
  ),
  table('StudentEnrollment.csv', ROSTER),
  table('TeacherRoster.csv', ROSTER),
];

const ORGS = table(
  'orgs.csv',
  [required('sourcedId'), required('name'), required('type'), ...optional('parentSourcedId')],
  ['school', 'territory'],
);
const ENROLLMENTS = table('enrollments.csv', [required('classSourcedId'), required('userSourcedId'), required('role')]);
const SCHOOL_OF_CLASS = required('orgSourcedId', { key: 'schoolSourcedId' });

/** School Data Sync, second format. */
export const SDS_2_TABLES: readonly TableSpec[] = [
  ORGS,
  table(
    'users.csv',
    [
      required('sourcedId'),
      required('orgSourcedIds'),
      ...optional('givenName', 'familyName'),
      required('username'),
      ...optional('password'),
      required('role'),
      column('grade', 'O', { key: 'grades' }),
    ],
    ['person'],
  ),
  table('classes.csv', [required('sourcedId'), SCHOOL_OF_CLASS, required('title')], ['class']),
  ENROLLMENTS,
];

/** School Data Sync 2.1: places in schools stand in roles.csv, with year and grade. */
export const SDS_2_1_TABLES: readonly TableSpec[] = [
  ORGS,
  table(
    'academicSessions.csv',
    [
      required('sourcedId'),
      required('title'),
      required('type'),
      required('schoolYear'),
      required('startDate'),
      required('endDate'),
    ],
    ['academic-session'],
  ),
  table(
    'courses.csv',
    [
      required('sourcedId'),
      required('orgSourcedId'),
      required('title'),
      column('code', 'O', { key: 'courseCode' }),
      column('schoolYearSourcedId', 'O'),
      column('subject', 'O', { key: 'subjects' }),
      column('grade', 'O', { key: 'grades' }),
    ],
    ['course'],
  ),
  table(
    'classes.csv',
    [
      required('sourcedId'),
      SCHOOL_OF_CLASS,
      required('title'),
      column('sessionSourcedIds', 'O', { key: 'termSourcedIds' }),
      column('courseSourcedId', 'O'),
    ],
    ['class'],
  ),
  table(
    'users.csv',
    [
      required('sourcedId'),
      required('username'),
      ...optional('givenName', 'familyName', 'password', 'activeDirectoryMatchId', 'email', 'phone', 'sms'),
    ],
    ['person'],
  ),
  table('roles.csv', [
    required('userSourcedId'),
    required('orgSourcedId'),
    required('role'),
    ...optional('sessionSourcedId', 'grade', 'isPrimary'),
    column('roleStartDate', 'O', { key: 'beginDate' }),
    column('roleEndDate', 'O', { key: 'endDate' }),
  ]),
  table('demographics.csv', [
    required('userSourcedId', { key: 'sourcedId' }),
    ...optional('sex', 'birthDate'),
    column('birthCity', 'O', { key: 'cityOfBirth' }),
    column('birthState', 'O', { key: 'stateOfBirthAbbreviation' }),
    column('birthCountry', 'O', { key: 'countryOfBirthCode' }),
    ...optional('ethnicityCodes', 'raceCodes'),
  ]),
  ENROLLMENTS,
  table('relationships.csv', [
    required('userSourcedId'),
    required('relationshipUserSourcedId'),
    required('relationshipRole'),
  ]),
  table('userFlags.csv', [required('userSourcedId'), required('flag')]),
];
