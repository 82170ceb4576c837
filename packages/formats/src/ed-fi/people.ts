import * as codes from './codes.ts';
import { type FieldRow, type ResourceMap, row } from './mapping.ts';
import * as take from './takes.ts';

const NAMES: readonly FieldRow[] = [
  row('givenName', 'Name.FirstName | FirstName', take.text),
  row('middleName', 'Name.MiddleName | MiddleName', take.text),
  row('familyName', 'Name.LastSurname | LastSurname', take.text),
  row('preferredGivenName', 'Name.PreferredFirstName | PreferredFirstName', take.text),
  row('preferredFamilyName', 'Name.PreferredLastSurname | PreferredLastSurname', take.text),
];

const BIRTH: readonly FieldRow[] = [
  row('birthDate', 'BirthData.BirthDate | BirthDate', take.day),
  row('multipleBirth', 'BirthData.MultipleBirthStatus | MultipleBirthStatus', take.truth),
  row('countryOfBirth', 'BirthData.BirthCountry | BirthCountry', take.codeOnly),
  row(
    'stateOfBirth',
    'BirthData.BirthStateAbbreviation | BirthStateAbbreviation | BirthData.BirthInternationalProvince | BirthInternationalProvince',
    take.codeOnly,
  ),
  row('cityOfBirth', 'BirthData.BirthCity | BirthCity', take.text),
];

/** What may stand with the person or, for a student, with an organisation's view of them. */
const DETAILS: readonly FieldRow[] = [
  row('sex', 'Sex', take.code(codes.SEX)),
  row('firstLanguage', 'Language', take.homeLanguage(codes.LANGUAGE)),
  row('disability', 'Disability', take.isThere),
  row('address', 'Address', take.addressLine),
  row('email', 'ElectronicMail.ElectronicMailAddress', take.text),
  row('phone', 'Telephone', take.telephone('fixed')),
  row('mobile', 'Telephone', take.telephone('mobile')),
  row('username', 'LoginId', take.text),
];

function numbers(uniqueId: string, type: string, codeElement: string): FieldRow {
  return row(
    'identifiers',
    `${uniqueId} & ${codeElement} & IdentificationCode`,
    take.identifiers(() => type),
  );
}

/** A view that an organisation has of a student: what is said here is said of the person. */
export const STUDENT_VIEW = {
  resource: 'StudentEducationOrganizationAssociation',
  rows: [
    ...DETAILS,
    row(
      'identifiers',
      'StudentIdentificationCode',
      take.identifiers(() => 'local'),
    ),
  ],
} as const satisfies { readonly resource: string; readonly rows: readonly FieldRow[] };

const staffId = row('personId', 'StaffReference', take.reference('staff'));
const period = [row('startDate', 'BeginDate', take.day), row('endDate', 'EndDate', take.day)];

/** People, and what they are to each other and to schools. */
export const PEOPLE: readonly ResourceMap[] = [
  {
    resource: 'Student',
    entity: 'person',
    key: [['', 'student']],
    always: { roles: ['student'] },
    rows: [
      numbers('StudentUniqueId', 'ed-fi.student-unique-id', 'StudentIdentificationCode'),
      ...NAMES,
      ...BIRTH,
      ...DETAILS,
    ],
  },
  {
    resource: 'Staff',
    entity: 'person',
    key: [['', 'staff']],
    always: { roles: ['staff'] },
    rows: [
      numbers('StaffUniqueId', 'ed-fi.staff-unique-id', 'StaffIdentificationCode'),
      ...NAMES,
      ...BIRTH,
      ...DETAILS,
    ],
  },
  {
    resource: 'Contact',
    formerly: ['Parent'],
    entity: 'person',
    key: [['', 'contact']],
    always: { roles: ['guardian'] },
    rows: [
      numbers('ContactUniqueId & ParentUniqueId', 'ed-fi.contact-unique-id', 'IdentificationDocument'),
      ...NAMES,
      ...DETAILS,
    ],
  },
  {
    resource: 'StudentContactAssociation',
    formerly: ['StudentParentAssociation'],
    entity: 'guardian-link',
    key: [
      ['StudentReference', 'student'],
      ['ContactReference | ParentReference', 'contact'],
    ],
    rows: [
      row('studentId', 'StudentReference', take.reference('student')),
      row('guardianId', 'ContactReference | ParentReference', take.reference('contact')),
      row('relationship', 'Relation', take.code(codes.RELATION)),
      row('main', 'PrimaryContactStatus', take.truth),
      row('legal', 'LegalGuardian', take.truth),
      row('livesWith', 'LivesWith', take.truth),
    ],
  },
  {
    resource: 'StaffEducationOrganizationAssignmentAssociation',
    entity: 'staff-assignment',
    key: [
      ['StaffReference', 'staff'],
      ['EducationOrganizationReference', 'organisation'],
      ['StaffClassification', 'text'],
      ['BeginDate', 'text'],
    ],
    rows: [
      staffId,
      row('workplaceId', 'EducationOrganizationReference', take.reference('organisation')),
      row('role', 'StaffClassification', take.code(codes.STAFF_CLASSIFICATION)),
      ...period,
    ],
  },
  {
    resource: 'StaffSchoolAssociation',
    formerly: ['TeacherSchoolAssociation'],
    entity: 'staff-assignment',
    key: [
      ['StaffReference | TeacherReference', 'staff'],
      ['SchoolReference', 'organisation'],
      ['ProgramAssignment', 'text'],
    ],
    unless: 'StaffEducationOrganizationAssignmentAssociation',
    // The data standard says of it: the schools to which a member of staff provides instructional services.
    always: { role: 'teacher' },
    rows: [
      row('personId', 'StaffReference | TeacherReference', take.reference('staff')),
      row('workplaceId', 'SchoolReference', take.reference('organisation')),
    ],
  },
  {
    resource: 'StaffEducationOrganizationEmploymentAssociation',
    entity: 'contract',
    key: [
      ['StaffReference', 'staff'],
      ['EducationOrganizationReference', 'organisation'],
      ['EmploymentStatus', 'text'],
      ['EmploymentPeriod.HireDate | HireDate', 'text'],
    ],
    rows: [
      staffId,
      row('employerId', 'EducationOrganizationReference', take.reference('organisation')),
      row('kind', 'EmploymentStatus', take.code(codes.EMPLOYMENT_STATUS)),
      row('startDate', 'EmploymentPeriod.HireDate | HireDate', take.day),
      row('endDate', 'EmploymentPeriod.EndDate | EndDate', take.day),
    ],
  },
  {
    resource: 'StaffLeave',
    entity: 'absence',
    key: [
      ['StaffReference', 'staff'],
      ['StaffLeaveEventCategory', 'text'],
      ['BeginDate', 'text'],
    ],
    rows: [staffId, ...period, row('reason', 'StaffLeaveEventCategory', take.code(codes.STAFF_LEAVE))],
  },
  {
    resource: 'StaffAbsenceEvent',
    entity: 'absence',
    key: [
      ['StaffReference', 'staff'],
      ['AbsenceEventCategory', 'text'],
      ['EventDate', 'text'],
    ],
    rows: [
      staffId,
      row('startDate', 'EventDate', take.day),
      row('endDate', 'EventDate', take.day),
      row('hours', 'HoursAbsent', take.decimal),
      row('reason', 'AbsenceEventCategory', take.code(codes.STAFF_ABSENCE)),
    ],
  },
];
