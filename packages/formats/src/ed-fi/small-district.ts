/** A small district in the shapes of Ed-Fi, invented for tests. */

const ns = (version: string) => `xmlns="http://ed-fi.org/${version}"`;

/** An interchange in XML. */
export function interchange(name: string, body: string, version = '5.2.0'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Interchange${name} ${ns(version)}>\n${body}\n</Interchange${name}>\n`;
}

const uri = (descriptor: string, value: string) => `uri://ed-fi.org/${descriptor}Descriptor#${value}`;

/** The same school, session, course, class, student, contact and teacher as resources of the API. */
export const AS_JSON: Readonly<Record<string, readonly object[]>> = {
  'localEducationAgencies.json': [
    {
      id: '0f',
      localEducationAgencyId: 255,
      nameOfInstitution: 'Distrito Ñandú',
      localEducationAgencyCategoryDescriptor: uri('LocalEducationAgencyCategory', 'Independent'),
      categories: [
        { educationOrganizationCategoryDescriptor: uri('EducationOrganizationCategory', 'Local Education Agency') },
      ],
      _etag: '5250',
    },
  ],
  'schools.json': [
    {
      schoolId: 255901,
      nameOfInstitution: 'Escuela 1',
      operationalStatusDescriptor: uri('OperationalStatus', 'Active'),
      administrativeFundingControlDescriptor: uri('AdministrativeFundingControl', 'Public School'),
      localEducationAgencyReference: { localEducationAgencyId: 255, link: { rel: 'LocalEducationAgency', href: '/x' } },
      institutionTelephones: [
        {
          institutionTelephoneNumberTypeDescriptor: uri('InstitutionTelephoneNumberType', 'Main'),
          telephoneNumber: '555',
        },
      ],
      identificationCodes: [
        {
          educationOrganizationIdentificationSystemDescriptor: uri('EducationOrganizationIdentificationSystem', 'SEA'),
          identificationCode: 'E-1',
        },
      ],
    },
  ],
  'sessions.json': [
    {
      schoolReference: { schoolId: 255901 },
      schoolYearTypeReference: { schoolYear: 2026 },
      sessionName: '2025-2026 Fall Semester',
      termDescriptor: uri('Term', 'Fall Semester'),
      beginDate: '2025-08-25',
      endDate: '2025-12-19',
      totalInstructionalDays: 88,
    },
  ],
  'courses.json': [
    {
      courseCode: 'ALG-1',
      courseTitle: 'Álgebra',
      educationOrganizationReference: { educationOrganizationId: 255 },
      academicSubjects: [{ academicSubjectDescriptor: uri('AcademicSubject', 'Mathematics') }],
      offeredGradeLevels: [{ gradeLevelDescriptor: uri('GradeLevel', 'Ninth grade') }],
    },
  ],
  'courseOfferings.json': [
    {
      localCourseCode: 'ALG 1/a',
      courseReference: { courseCode: 'ALG-1', educationOrganizationId: 255 },
      schoolReference: { schoolId: 255901 },
      sessionReference: { schoolId: 255901, schoolYear: 2026, sessionName: '2025-2026 Fall Semester' },
    },
  ],
  'sections.json': [
    {
      locationSchoolReference: { schoolId: 999 },
      sectionIdentifier: 'S_1@a',
      courseOfferingReference: {
        localCourseCode: 'ALG 1/a',
        schoolId: 255901,
        schoolYear: 2026,
        sessionName: '2025-2026 Fall Semester',
      },
      classPeriods: [{ classPeriodReference: { classPeriodName: 'P1', schoolId: 255901 } }],
    },
  ],
  'students.json': [
    {
      studentUniqueId: '604822',
      firstName: 'Ñusta',
      lastSurname: "O'Higgins",
      birthDate: '2011-09-13',
      birthCountryDescriptor: uri('Country', 'CL'),
      personalTitlePrefix: 'Ms',
    },
  ],
  'studentEducationOrganizationAssociations.json': [
    {
      studentReference: { studentUniqueId: '604822' },
      educationOrganizationReference: { educationOrganizationId: 255 },
      sexDescriptor: uri('Sex', 'Female'),
      hispanicLatinoEthnicity: true,
      languages: [
        { languageDescriptor: uri('Language', 'eng') },
        {
          languageDescriptor: uri('Language', 'spa'),
          uses: [{ languageUseDescriptor: uri('LanguageUse', 'Home language') }],
        },
      ],
      electronicMails: [
        {
          electronicMailAddress: 'n@example.org',
          electronicMailTypeDescriptor: uri('ElectronicMailType', 'Home/Personal'),
        },
      ],
      telephones: [
        { telephoneNumber: '1', telephoneNumberTypeDescriptor: uri('TelephoneNumberType', 'Mobile') },
        { telephoneNumber: '2', telephoneNumberTypeDescriptor: uri('TelephoneNumberType', 'Home') },
      ],
      addresses: [
        {
          streetNumberName: 'Calle 1',
          city: 'Ñuñoa',
          stateAbbreviationDescriptor: uri('StateAbbreviation', 'TX'),
          postalCode: '1',
        },
      ],
      studentIdentificationCodes: [
        {
          identificationCode: 'A-1',
          studentIdentificationSystemDescriptor: uri('StudentIdentificationSystem', 'District'),
        },
      ],
    },
    {
      studentReference: { studentUniqueId: '1' },
      educationOrganizationReference: { educationOrganizationId: 255 },
    },
  ],
  'contacts.json': [{ contactUniqueId: '777', firstName: 'Inés', lastSurname: 'Ñ' }],
  'studentContactAssociations.json': [
    {
      studentReference: { studentUniqueId: '604822' },
      contactReference: { contactUniqueId: '777' },
      relationDescriptor: uri('Relation', 'Mother'),
      primaryContactStatus: true,
      livesWith: false,
    },
  ],
  'studentSchoolAssociations.json': [
    {
      studentReference: { studentUniqueId: '604822' },
      schoolReference: { schoolId: 255901 },
      schoolYearTypeReference: { schoolYear: 2026 },
      entryDate: '2025-08-25',
      entryGradeLevelDescriptor: uri('GradeLevel', 'Ninth grade'),
      exitWithdrawTypeDescriptor: uri('ExitWithdrawType', 'Moved to the moon'),
    },
  ],
  'studentSectionAssociations.json': [
    {
      studentReference: { studentUniqueId: '604822' },
      beginDate: '2025-08-25',
      homeroomIndicator: true,
      sectionReference: {
        localCourseCode: 'ALG 1/a',
        schoolId: 255901,
        schoolYear: 2026,
        sectionIdentifier: 'S_1@a',
        sessionName: '2025-2026 Fall Semester',
      },
    },
  ],
  'studentSchoolAttendanceEvents.json': [
    {
      studentReference: { studentUniqueId: '604822' },
      schoolReference: { schoolId: 255901 },
      sessionReference: { schoolId: 255901, schoolYear: 2026, sessionName: '2025-2026 Fall Semester' },
      eventDate: '2025-09-16',
      attendanceEventCategoryDescriptor: uri('AttendanceEventCategory', 'Unexcused Absence'),
      attendanceEventReason: 'Missed the bus',
    },
  ],
};

export function filesOf(resources: Readonly<Record<string, readonly object[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(resources).map(([file, list]) => [file, JSON.stringify(list, null, 2)]));
}
