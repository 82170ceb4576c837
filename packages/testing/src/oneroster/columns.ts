const OWN = ['sourcedId', 'status', 'dateLastModified'] as const;

/**
 * The files of a OneRoster 1.1 rostering package and their columns in the order of the binding, each followed by the
 * extension columns that the generator writes. Source: OneRoster CSV Tables 1.1.1, read second-hand.
 */
export const COLUMNS = {
  'academicSessions.csv': [...OWN, 'title', 'type', 'startDate', 'endDate', 'parentSourcedId', 'schoolYear'],
  'classes.csv': [
    ...OWN,
    'title',
    'grades',
    'courseSourcedId',
    'classCode',
    'classType',
    'location',
    'schoolSourcedId',
    'termSourcedIds',
    'subjects',
    'subjectCodes',
    'periods',
    'metadata.cl.teachingCode',
  ],
  'courses.csv': [
    ...OWN,
    'schoolYearSourcedId',
    'title',
    'courseCode',
    'grades',
    'orgSourcedId',
    'subjects',
    'subjectCodes',
  ],
  'demographics.csv': [
    ...OWN,
    'birthDate',
    'sex',
    'americanIndianOrAlaskaNative',
    'asian',
    'blackOrAfricanAmerican',
    'nativeHawaiianOrOtherPacificIslander',
    'white',
    'demographicRaceTwoOrMoreRaces',
    'hispanicOrLatinoEthnicity',
    'countryOfBirthCode',
    'stateOfBirthAbbreviation',
    'cityOfBirth',
    'publicSchoolResidenceStatus',
  ],
  'enrollments.csv': [
    ...OWN,
    'classSourcedId',
    'schoolSourcedId',
    'userSourcedId',
    'role',
    'primary',
    'beginDate',
    'endDate',
  ],
  'orgs.csv': [...OWN, 'name', 'type', 'identifier', 'parentSourcedId', 'metadata.cl.commune', 'metadata.emis.sector'],
  'users.csv': [
    ...OWN,
    'enabledUser',
    'orgSourcedIds',
    'role',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
    'password',
    'metadata.emis.secondFamilyName',
    'metadata.emis.entryDate',
    'metadata.emis.exitDate',
  ],
} as const;

export type FileName = keyof typeof COLUMNS;
export type ColumnOf<File extends FileName> = (typeof COLUMNS)[File][number];

/** A row by the names of its columns; a column left out is an empty cell. */
export type Row<File extends FileName> = Readonly<Partial<Record<ColumnOf<File>, string>>>;

/** Every file that a 1.1 manifest speaks of; those that are not written are `absent`. */
export const MANIFEST_FILES = [
  'academicSessions',
  'categories',
  'classes',
  'classResources',
  'courses',
  'courseResources',
  'demographics',
  'enrollments',
  'lineItems',
  'orgs',
  'resources',
  'results',
  'users',
] as const;

/** The files in the order of their names. */
export const FILE_NAMES = Object.keys(COLUMNS) as readonly FileName[];
