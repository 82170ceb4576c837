import * as codes from './codes.ts';
import { type FieldRow, type ResourceMap, row } from './mapping.ts';
import * as take from './takes.ts';

const IDENTIFICATION = 'EducationOrganizationIdentificationCode & IdentificationCode';

/** Bodies that run schools are places as well: what belongs to them belongs there. */
function body(resource: string, id: string, parents: string, territory: string, authority: string): ResourceMap[] {
  const key = [[id, 'text']] as const;
  const name = row('name', 'NameOfInstitution', take.text);
  const parent = parents === '' ? [] : [row('parentId', parents, take.reference('organisation'))];
  return [
    { resource, entity: 'territory', key, always: { kind: territory }, rows: [name, ...parent], extensions: false },
    {
      resource,
      entity: 'authority',
      key,
      always: { kind: authority },
      rows: [
        name,
        ...parent,
        row(
          'identifiers',
          IDENTIFICATION,
          take.identifiers(() => 'local'),
        ),
      ],
    },
  ];
}

const dates: readonly FieldRow[] = [row('startDate', 'BeginDate', take.day), row('endDate', 'EndDate', take.day)];
const schoolYear = row(
  'schoolYear',
  'SchoolYear | SchoolYearTypeReference.SchoolYear | SchoolYearTypeReference',
  take.year,
);

/** Bodies, schools and their rooms, years and days. */
export const ORGANISATIONS: readonly ResourceMap[] = [
  ...body('StateEducationAgency', 'StateEducationAgencyId', '', 'state', 'state'),
  ...body('EducationServiceCenter', 'EducationServiceCenterId', 'StateEducationAgencyReference', 'region', 'region'),
  ...body(
    'LocalEducationAgency',
    'LocalEducationAgencyId',
    'ParentLocalEducationAgencyReference | EducationServiceCenterReference | StateEducationAgencyReference',
    'district',
    'region',
  ),
  ...body(
    'OrganizationDepartment',
    'OrganizationDepartmentId',
    'ParentEducationOrganizationReference',
    'department',
    'public-other',
  ),
  {
    resource: 'School',
    entity: 'school',
    key: [['SchoolId', 'text']],
    rows: [
      row('name', 'NameOfInstitution', take.text),
      row('territoryId', 'LocalEducationAgencyReference', take.reference('organisation')),
      row('authorityId', 'LocalEducationAgencyReference', take.reference('organisation')),
      row(
        'identifiers',
        `SchoolId & ${IDENTIFICATION}`,
        take.identifiers(({ schoolIdentifier }) => schoolIdentifier),
      ),
      row('sector', 'AdministrativeFundingControl', take.code(codes.FUNDING_CONTROL)),
      row('status', 'OperationalStatus', take.code(codes.OPERATIONAL_STATUS)),
      row('phone', 'InstitutionTelephone.TelephoneNumber', take.text),
    ],
  },
  {
    resource: 'Location',
    entity: 'room',
    key: [['', 'room']],
    always: { kind: 'classroom' },
    rows: [
      row('name', 'ClassroomIdentificationCode', take.text),
      row('schoolId', 'SchoolReference', take.reference('organisation')),
      row('capacity', 'MaximumNumberOfSeats', take.wholeNumber),
    ],
  },
  {
    resource: 'Session',
    entity: 'academic-session',
    key: [['', 'session']],
    rows: [row('title', 'SessionName', take.text), row('type', 'Term', take.code(codes.TERM)), ...dates, schoolYear],
  },
  {
    resource: 'GradingPeriod',
    entity: 'academic-session',
    key: [['', 'grading-period']],
    always: { type: 'gradingPeriod' },
    rows: [row('title', 'GradingPeriodName | GradingPeriod', take.codeOnly), ...dates, schoolYear],
  },
  {
    resource: 'BellSchedule',
    entity: 'shift',
    key: [
      ['SchoolReference', 'organisation'],
      ['BellScheduleName', 'text'],
    ],
    rows: [
      row('schoolId', 'SchoolReference', take.reference('organisation')),
      row('name', 'BellScheduleName', take.text),
      row('kind', '', take.partOfDay),
      row('startTime', 'StartTime', take.clock),
      row('endTime', 'EndTime', take.clock),
    ],
  },
  {
    resource: 'CalendarDate',
    entity: 'calendar-day',
    key: [
      ['CalendarReference', 'calendar'],
      ['Date', 'text'],
    ],
    rows: [
      row('date', 'Date', take.day),
      row('kind', 'CalendarEvent', take.code(codes.CALENDAR_EVENT)),
      row('schoolId', 'CalendarReference', take.reference('organisation')),
    ],
  },
];
