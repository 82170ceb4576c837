import { type CodeMap, codeTable } from '../roster/codes.ts';

/**
 * Code values of the descriptors of Ed-Fi, and the standard's codes for them; the second table holds those by which something is lost, so that
 * the original travels along. Capital letters do not matter. A value that stands in neither is carried as a private code, `ext:…`.
 * Source: default descriptors of data standard 5.2 (Descriptors/*.xml); values of earlier versions where samples show them.
 */
export interface DescriptorTable {
  /** The descriptor's name in Ed-Fi. */
  readonly descriptor: string;
  /** The code list of the standard. */
  readonly list: string;
  readonly exact: Readonly<Record<string, string>>;
  readonly inexact?: Readonly<Record<string, string>>;
}

export const GRADE_LEVEL: DescriptorTable = {
  descriptor: 'GradeLevelDescriptor',
  list: 'grade',
  exact: {
    'Infant/toddler': 'IT',
    Preschool: 'PR',
    Prekindergarten: 'PK',
    'Preschool/Prekindergarten': 'PK',
    'Transitional Kindergarten': 'TK',
    Kindergarten: 'KG',
    'First grade': '01',
    'Second grade': '02',
    'Third grade': '03',
    'Fourth grade': '04',
    'Fifth grade': '05',
    'Sixth grade': '06',
    'Seventh grade': '07',
    'Eighth grade': '08',
    'Ninth grade': '09',
    'Tenth grade': '10',
    'Eleventh grade': '11',
    'Twelfth grade': '12',
    'Grade 13': '13',
    Postsecondary: 'PS',
    Ungraded: 'UG',
    Other: 'Other',
  },
  inexact: { 'Early Education': 'PR', 'Adult Education': 'Other', 'No grade level': 'UG', 'Out of School': 'Other' },
};

export const SEX: DescriptorTable = {
  descriptor: 'SexDescriptor',
  list: 'sex',
  exact: { Female: 'female', Male: 'male', 'Not Selected': 'unspecified' },
  inexact: { 'Non-binary': 'other', Nonbinary: 'other' },
};

export const RELATION: DescriptorTable = {
  descriptor: 'RelationDescriptor',
  list: 'guardian-relationship',
  exact: {
    Parent: 'parent',
    Guardian: 'guardian',
    CourtAppointedGuardian: 'guardian',
    'Court appointed guardian': 'guardian',
    Relative: 'relative',
  },
  inexact: {
    ...to('parent', 'Father', 'Mother', 'Father, step', 'Mother, step', 'Parent, step'),
    ...to('guardian', 'Foster parent', 'Ward'),
    ...to(
      'relative',
      ...[
        'Aunt',
        'Uncle',
        'Brother',
        'Sister',
        'Sibling',
        'Cousin',
        'Grandfather',
        'Grandmother',
        'Grandparent',
        'Great aunt',
      ],
      ...[
        'Great uncle',
        'Great Grandparent',
        'Nephew',
        'Niece',
        'BrotherInLaw',
        'SisterInLaw',
        'FatherInLaw',
        'MotherInLaw',
      ],
    ),
  },
};

export const STAFF_CLASSIFICATION: DescriptorTable = {
  descriptor: 'StaffClassificationDescriptor',
  list: 'staff-role',
  exact: {
    Teacher: 'teacher',
    'Instructional Aide': 'aide',
    Counselor: 'counselor',
    'School Counselor': 'counselor',
    Principal: 'principal',
    'School Administrator': 'siteAdministrator',
    'LEA Administrator': 'districtAdministrator',
    'LEA System Administrator': 'systemAdministrator',
  },
  inexact: {
    ...to(
      'teacher',
      'Pre-Kindergarten Teacher',
      'Kindergarten Teacher',
      'Elementary Teacher',
      'Secondary Teacher',
      'Ungraded Teacher',
      'Substitute Teacher',
      'High School Teacher',
    ),
    ...to('aide', 'Paraprofessional/Instructional Aide'),
    ...to('counselor', 'Elementary School Counselor', 'Secondary School Counselor'),
    ...to('siteAdministrator', 'Assistant Principal', 'School Leader'),
    ...to('districtAdministrator', 'Superintendent', 'Assistant Superintendent'),
  },
};

export const CLASSROOM_POSITION: DescriptorTable = {
  descriptor: 'ClassroomPositionDescriptor',
  list: 'teaching-role',
  exact: { 'Teacher of Record': 'teacher' },
  inexact: to('teacher', 'Assistant Teacher', 'Support Teacher', 'Substitute Teacher', 'Supporting Teacher'),
};

export const TERM: DescriptorTable = {
  descriptor: 'TermDescriptor',
  list: 'session-type',
  exact: { 'Year Round': 'schoolYear', Trimester: 'term', Quarter: 'term', Semester: 'semester' },
  inexact: {
    ...to('semester', 'Fall Semester', 'Spring Semester', 'First Semester', 'Second Semester', 'Summer Semester'),
    ...to(
      'term',
      'First Trimester',
      'Second Trimester',
      'Third Trimester',
      'First Quarter',
      'Second Quarter',
      'Third Quarter',
      'Fourth Quarter',
      'Summer',
      'MiniTerm',
      'Mini Term',
      'Other',
    ),
    ...to('term', 'Fall Trimester', 'Winter Trimester', 'Spring Trimester'),
  },
};

export const CALENDAR_EVENT: DescriptorTable = {
  descriptor: 'CalendarEventDescriptor',
  list: 'calendar-day-kind',
  exact: {
    'Instructional day': 'school-day',
    'Make-up day': 'make-up-day',
    'Make up day': 'make-up-day',
    Holiday: 'public-holiday',
    Strike: 'strike',
    Weekend: 'weekend',
    Emergency: 'emergency',
  },
  inexact: {
    ...to('partial-day', 'Student late arrival/early dismissal'),
    ...to('staff-day', 'Teacher only day', 'Parent Teacher Conference'),
    ...to('emergency', 'Emergency day', 'Weather day'),
    ...to('closed-other', 'Non-instructional day', 'Other'),
    ...to('school-holiday', 'Break'),
  },
};

export const ATTENDANCE: DescriptorTable = {
  descriptor: 'AttendanceEventCategoryDescriptor',
  list: 'attendance-status',
  exact: {
    'In Attendance': 'present',
    Present: 'present',
    Tardy: 'late',
    'Early departure': 'left-early',
    Partial: 'partly-present',
    'Excused Absence': 'absent-justified',
    'Unexcused Absence': 'absent-unjustified',
  },
};

export const ENTRY_TYPE: DescriptorTable = {
  descriptor: 'EntryTypeDescriptor',
  list: 'entry-kind',
  exact: { 'New to education system': 'new', 'Next year school': 'continuing', Transfer: 'transfer', Other: 'other' },
  inexact: to('other', 'Re-entry'),
};

export const EXIT_TYPE: DescriptorTable = {
  descriptor: 'ExitWithdrawTypeDescriptor',
  list: 'exit-reason',
  exact: {
    Graduated: 'graduated',
    Transferred: 'transferred',
    Dropout: 'dropped-out',
    'Dropped out': 'dropped-out',
    Withdrawn: 'withdrawn',
    Expelled: 'expelled',
    'Reached maximum age': 'maximum-age',
    'No show': 'no-show',
    'Invalid enrollment': 'enrolled-by-mistake',
    Other: 'other',
  },
  inexact: {
    ...to('other', 'End of school year', 'Enrolled in a high school diploma program', 'Incarcerated'),
    ...to('graduated', 'Completed'),
    ...to('died', 'Died or is permanently incapacitated'),
    ...to('expelled', 'Involuntarily Removed'),
  },
};

export const EMPLOYMENT_STATUS: DescriptorTable = {
  descriptor: 'EmploymentStatusDescriptor',
  list: 'contract-kind',
  exact: {
    'Tenured or permanent': 'permanent',
    Probationary: 'probation',
    'Substitute/temporary': 'substitute',
    Other: 'other',
    'Volunteer/no contract': 'volunteer',
  },
  inexact: {
    ...to('fixed-term', 'Contractual', 'Temporary', 'Contingent upon funding', 'Non-contractual'),
    ...to(
      'outsourced',
      'Employed or affiliated with outside agency',
      'Employed or affiliated with outside organization',
    ),
  },
};

export const STAFF_LEAVE: DescriptorTable = {
  descriptor: 'StaffLeaveEventCategoryDescriptor',
  list: 'absence-reason',
  exact: {
    Sick: 'illness',
    Bereavement: 'bereavement',
    Vacation: 'vacation',
    Personal: 'personal',
    Other: 'other',
    Suspension: 'suspension',
  },
  inexact: {
    ...to('official-duty', 'Jury duty', 'Government-requested', 'Military', 'Release time'),
    ...to('training', 'Professional development', 'Training'),
    ...to('illness', 'Flex time', 'Work compensation', 'Disability', 'Medical'),
    ...to('family', 'Family and Medical', 'Compensatory leave time', 'Family'),
    ...to('other', 'Administrative'),
  },
};

export const STAFF_ABSENCE: DescriptorTable = {
  ...STAFF_LEAVE,
  descriptor: 'AbsenceEventCategoryDescriptor',
};

export const FUNDING_CONTROL: DescriptorTable = {
  descriptor: 'AdministrativeFundingControlDescriptor',
  list: 'school-sector',
  exact: { 'Public School': 'public', 'Private School': 'private' },
};

export const OPERATIONAL_STATUS: DescriptorTable = {
  descriptor: 'OperationalStatusDescriptor',
  list: 'school-status',
  exact: { Active: 'active', Closed: 'closed', Inactive: 'suspended', Future: 'planned' },
  inexact: {
    New: 'active',
    Added: 'active',
    Reopened: 'active',
    'Changed Agency': 'active',
    'Changed Boundary': 'active',
    Continuing: 'active',
  },
};

/** Languages, where they differ from ISO 639-3: the bibliographic codes of ISO 639-2, and the names that earlier versions wrote. */
export const LANGUAGE: DescriptorTable = {
  descriptor: 'LanguageDescriptor',
  list: 'language',
  exact: {
    ...{
      fre: 'fra',
      ger: 'deu',
      dut: 'nld',
      chi: 'zho',
      gre: 'ell',
      cze: 'ces',
      per: 'fas',
      rum: 'ron',
      alb: 'sqi',
      arm: 'hye',
      baq: 'eus',
      bur: 'mya',
    },
    ...{ geo: 'kat', ice: 'isl', mac: 'mkd', mao: 'mri', may: 'msa', slo: 'slk', tib: 'bod', wel: 'cym' },
    ...{
      English: 'eng',
      Spanish: 'spa',
      Portuguese: 'por',
      French: 'fra',
      German: 'deu',
      Chinese: 'zho',
      Vietnamese: 'vie',
      Arabic: 'ara',
      Korean: 'kor',
    },
  },
};

/** All tables, in the order of their names. */
export const DESCRIPTOR_TABLES: readonly DescriptorTable[] = [
  ATTENDANCE,
  CALENDAR_EVENT,
  CLASSROOM_POSITION,
  EMPLOYMENT_STATUS,
  ENTRY_TYPE,
  EXIT_TYPE,
  FUNDING_CONTROL,
  GRADE_LEVEL,
  LANGUAGE,
  OPERATIONAL_STATUS,
  RELATION,
  SEX,
  STAFF_ABSENCE,
  STAFF_CLASSIFICATION,
  STAFF_LEAVE,
  TERM,
].sort((a, b) => (a.descriptor < b.descriptor ? -1 : 1));

/** Several values that all become one code. */
function to(code: string, ...values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, code]));
}

const maps = new Map<DescriptorTable, CodeMap>();

/** Looks codes up in a table. */
export function mapOf(table: DescriptorTable): CodeMap {
  let map = maps.get(table);
  if (!map) {
    map = codeTable(table.exact, table.inexact);
    maps.set(table, map);
  }
  return map;
}
