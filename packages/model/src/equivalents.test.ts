import { describe, expect, it } from 'vitest';
import { ENTITIES, ENTITY_NAMES, type Equivalents, type Field } from './index.ts';

/**
 * Properties of resources of Ed-Fi, data standard 5, looked up one by one in the model reference that was generated from its API:
 * github.com/Sdui-GmbH/edfi-resources-sdk, docs/Model. A name that is not here was not looked up.
 */
const ED_FI: Readonly<Record<string, string>> = {
  Assessment: 'AcademicSubjects AssessmentCategoryDescriptor AssessmentTitle',
  BellSchedule: 'BellScheduleName EndTime SchoolReference StartTime',
  CalendarDate: 'CalendarEvents Date',
  Course: 'AcademicSubjects CourseCode CourseTitle EducationOrganizationReference OfferedGradeLevels',
  CourseOffering: 'SchoolReference SessionReference',
  Credential: 'AcademicSubjects',
  Grade:
    'CurrentGradeAsOfDate GradeTypeDescriptor GradingPeriodReference LetterGradeEarned NumericGradeEarned StudentSectionAssociationReference',
  LocalAccount: 'AccountIdentifier AccountName EducationOrganizationReference FiscalYear',
  LocalActual: 'Amount AsOfDate',
  LocalBudget: 'Amount',
  LocalEducationAgency:
    'IdentificationCodes LocalEducationAgencyCategoryDescriptor NameOfInstitution ParentLocalEducationAgencyReference',
  Location: 'ClassroomIdentificationCode MaximumNumberOfSeats SchoolReference',
  OpenStaffPosition:
    'AcademicSubjects EducationOrganizationReference InstructionalGradeLevels PositionTitle RequisitionNumber StaffClassificationDescriptor',
  School:
    'AdministrativeFundingControlDescriptor GradeLevels IdentificationCodes InstitutionTelephones LocalEducationAgencyReference NameOfInstitution OperationalStatusDescriptor',
  Section:
    'ClassPeriods CourseOfferingReference InstructionLanguageDescriptor LocationReference OfferedGradeLevels SectionIdentifier SectionName',
  Session: 'BeginDate EndDate SchoolYearTypeReference SessionName TermDescriptor',
  StaffAbsenceEvent: 'HoursAbsent',
  StaffEducationOrganizationAssignmentAssociation:
    'BeginDate EducationOrganizationReference EndDate StaffClassificationDescriptor StaffReference',
  StaffEducationOrganizationEmploymentAssociation:
    'EducationOrganizationReference EmploymentStatusDescriptor EndDate HireDate StaffReference',
  StaffLeave: 'BeginDate EndDate StaffLeaveEventCategoryDescriptor StaffReference',
  StaffSectionAssociation: 'BeginDate ClassroomPositionDescriptor EndDate SectionReference StaffReference',
  Student:
    'BirthCity BirthCountryDescriptor BirthDate BirthInternationalProvince FirstName LastSurname MiddleName MultipleBirthStatus PreferredFirstName PreferredLastSurname',
  StudentAcademicRecordDiploma: 'AchievementTitle DiplomaAwardDate DiplomaLevelDescriptor DiplomaTypeDescriptor',
  StudentAssessment:
    'Accommodations AdministrationDate AssessmentReference PerformanceLevels ReasonNotTestedDescriptor ReportedSchoolReference ScoreResults StudentReference WhenAssessedGradeLevelDescriptor',
  StudentContactAssociation:
    'ContactReference LegalGuardian LivesWith PrimaryContactStatus RelationDescriptor StudentReference',
  StudentEducationOrganizationAssociation:
    'Addresses AncestryEthnicOrigins Disabilities ElectronicMails Languages LoginId SexDescriptor StudentIdentificationCodes StudentIndicators Telephones',
  StudentProgramAssociation: 'BeginDate EducationOrganizationReference EndDate ProgramReference StudentReference',
  StudentSchoolAssociation:
    'EntryDate EntryGradeLevelDescriptor EntryGradeLevelReasonDescriptor EntryTypeDescriptor ExitWithdrawDate ExitWithdrawTypeDescriptor NextYearGradeLevelDescriptor RepeatGradeIndicator SchoolReference SchoolYearTypeReference StudentReference',
  StudentSchoolAttendanceEvent:
    'AttendanceEventCategoryDescriptor AttendanceEventReason EventDate EventDuration SchoolReference StudentReference',
  StudentSectionAssociation: 'BeginDate EndDate SectionReference StudentReference',
  StudentSectionAttendanceEvent:
    'AttendanceEventCategoryDescriptor AttendanceEventReason ClassPeriods EventDate SectionReference StudentReference',
};

/**
 * Titles of elements of CEDS, as the extended property CEDS_Element has them in github.com/CEDStandards/CEDS-IDS (at commit 358fdb8,
 * src/CEDS-IDS-Project/dbo/Tables/DataTables) and in github.com/CEDStandards/CEDS-Data-Warehouse.
 */
const CEDS = [
  'Administrative Funding Control',
  'Attendance Event Date',
  'Attendance Status',
  'Birthdate',
  'City of Birth',
  'Country of Birth Code',
  'Course Section Maximum Capacity',
  'Course Title',
  'End of Term Status',
  'Enrollment Entry Date',
  'Enrollment Exit Date',
  'Entry Grade Level',
  'Entry Type',
  'Exit or Withdrawal Type',
  'First Name',
  'Grades Offered',
  'Hire Date',
  'Last or Surname',
  'Middle Name',
  'Name of Institution',
  'Position Title',
  'School Operational Status',
  'School Year',
  'Session Begin Date',
  'Session Description',
  'Session End Date',
  'Session Type',
  'Sex',
  'State of Birth Abbreviation',
];

/**
 * What UIS and SDG 4 count: indicator 4.a.1 with its parts (worldbank.github.io/sdg-metadata/metadata/en/4-a-1), and the items of the
 * UIS formulas.
 */
const UIS = [
  'Enrolment at level h',
  'Enrolment in grade g, year t',
  'Repeaters in grade g, year t',
  'Schools with access to adapted infrastructure and materials for students with disabilities',
  'Schools with access to basic drinking water',
  'Schools with access to basic handwashing facilities',
  'Schools with access to computers for pedagogical purposes',
  'Schools with access to electricity',
  'Schools with access to single-sex basic sanitation facilities',
  'Schools with access to the Internet for pedagogical purposes',
];

/** The names in one standard, each with the field that it stands at. */
function namesIn(standard: keyof Equivalents): [field: string, name: string][] {
  return ENTITY_NAMES.flatMap((entity) =>
    Object.entries<Field>(ENTITIES[entity].fields).flatMap(([name, { same }]) =>
      same?.[standard] === undefined ? [] : [[`${entity}.${name}`, same[standard]] as [string, string]],
    ),
  );
}

describe('what other standards call a field was looked up', () => {
  it('in Ed-Fi', () => {
    const known = new Set(
      Object.entries(ED_FI).flatMap(([one, names]) => names.split(' ').map((name) => `${one}.${name}`)),
    );
    expect(namesIn('edFi').filter(([, name]) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !namesIn('edFi').some(([, one]) => one === name))).toEqual([]);
  });

  it.each([
    ['ceds', CEDS],
    ['uis', UIS],
  ] as const)('in %s', (standard, known) => {
    expect(namesIn(standard).filter(([, name]) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !namesIn(standard).some(([, one]) => one === name))).toEqual([]);
  });
});
