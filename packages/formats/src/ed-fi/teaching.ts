import * as codes from './codes.ts';
import { type ResourceMap, row } from './mapping.ts';
import * as take from './takes.ts';

const person = (field: string, kind: 'student' | 'staff' | 'contact') =>
  row(field, `${kind === 'student' ? 'Student' : 'Staff'}Reference`, take.reference(kind));
const classId = row('classId', 'SectionReference', take.reference('section'));
const period = [row('startDate', 'BeginDate', take.day), row('endDate', 'EndDate', take.day)];
const status = row('status', 'AttendanceEventCategory', take.code(codes.ATTENDANCE));
const schoolId = row('schoolId', 'SchoolReference', take.reference('organisation'));

/** Courses, classes, places in them, attendance, marks and results. */
export const TEACHING: readonly ResourceMap[] = [
  {
    resource: 'Course',
    entity: 'course',
    key: [['', 'course']],
    rows: [
      row('title', 'CourseTitle', take.text),
      row('code', 'CourseCode', take.text),
      row('ownerId', 'EducationOrganizationReference', take.reference('organisation')),
      row('grades', 'OfferedGradeLevel', take.codes(codes.GRADE_LEVEL)),
      row('subjects', 'AcademicSubject', take.namesOf),
    ],
  },
  {
    resource: 'Section',
    entity: 'class',
    key: [['', 'section']],
    rows: [
      row('title', 'SectionName | SectionIdentifier | UniqueSectionCode', take.text),
      row('code', 'SectionIdentifier | UniqueSectionCode', take.text),
      row('schoolId', 'CourseOfferingReference | SchoolReference', take.reference('organisation')),
      row('courseId', 'CourseOfferingReference', take.courseOfOffering),
      row('sessionIds', 'CourseOfferingReference', take.references('session')),
      row('grades', 'OfferedGradeLevel', take.codes(codes.GRADE_LEVEL)),
      row('roomId', 'LocationReference', take.reference('room')),
      row('language', 'InstructionLanguage', take.code(codes.LANGUAGE)),
      row('periods', 'ClassPeriodReference | ClassPeriod', take.namesBelow('classperiodname')),
    ],
  },
  {
    resource: 'StudentSchoolAssociation',
    entity: 'enrolment',
    key: [
      ['StudentReference', 'student'],
      ['SchoolReference', 'organisation'],
      ['EntryDate', 'text'],
    ],
    rows: [
      person('studentId', 'student'),
      schoolId,
      row('grade', 'EntryGradeLevel', take.code(codes.GRADE_LEVEL)),
      row('schoolYear', 'SchoolYear | SchoolYearTypeReference.SchoolYear | SchoolYearTypeReference', take.year),
      row('entryKind', 'EntryType', take.code(codes.ENTRY_TYPE)),
      row('repeats', 'RepeatGradeIndicator', take.truth),
      row('entryDate', 'EntryDate', take.day),
      row('exitDate', 'ExitWithdrawDate', take.day),
      row('exitReason', 'ExitWithdrawType', take.code(codes.EXIT_TYPE)),
    ],
  },
  {
    resource: 'StudentSectionAssociation',
    entity: 'class-enrolment',
    key: [
      ['SectionReference', 'section'],
      ['StudentReference', 'student'],
      ['BeginDate', 'text'],
    ],
    rows: [classId, person('studentId', 'student'), ...period],
  },
  {
    resource: 'StaffSectionAssociation',
    formerly: ['TeacherSectionAssociation'],
    entity: 'teaching-assignment',
    key: [
      ['SectionReference', 'section'],
      ['StaffReference | TeacherReference', 'staff'],
      ['BeginDate', 'text'],
    ],
    rows: [
      classId,
      row('personId', 'StaffReference | TeacherReference', take.reference('staff')),
      row('role', 'ClassroomPosition', take.code(codes.CLASSROOM_POSITION)),
      ...period,
    ],
  },
  {
    resource: 'StudentSchoolAttendanceEvent',
    entity: 'daily-attendance',
    key: [
      ['StudentReference', 'student'],
      ['SchoolReference', 'organisation'],
      ['EventDate', 'text'],
      ['AttendanceEventCategory', 'text'],
      ['SessionReference', 'session'],
    ],
    rows: [
      person('studentId', 'student'),
      schoolId,
      row('date', 'EventDate | AttendanceEvent.EventDate', take.day),
      status,
      row('dayFraction', 'EventDuration', take.decimal),
    ],
  },
  {
    resource: 'StudentSectionAttendanceEvent',
    entity: 'block-attendance',
    key: [
      ['StudentReference', 'student'],
      ['SectionReference', 'section'],
      ['EventDate', 'text'],
      ['AttendanceEventCategory', 'text'],
    ],
    rows: [person('studentId', 'student'), classId, row('date', 'EventDate', take.day), status],
  },
  {
    resource: 'Grade',
    entity: 'mark',
    key: [
      ['StudentSectionAssociationReference', 'section'],
      ['StudentSectionAssociationReference', 'student'],
      ['GradeType', 'text'],
      ['GradingPeriodReference', 'grading-period'],
    ],
    rows: [
      row('studentId', 'StudentSectionAssociationReference', take.pointing('student')),
      row('classId', 'StudentSectionAssociationReference', take.reference('section')),
      row('sessionId', 'GradingPeriodReference', take.reference('grading-period')),
      row('value', 'LetterGradeEarned | NumericGradeEarned', take.text),
      row('numericValue', 'NumericGradeEarned', take.decimal),
      row('final', 'GradeType', take.isFinal),
      row('recordedOn', 'CurrentGradeAsOfDate', take.day),
    ],
  },
  {
    resource: 'StudentAssessment',
    entity: 'assessment-result',
    key: [
      ['StudentReference', 'student'],
      ['AssessmentReference', 'assessment'],
      ['StudentAssessmentIdentifier | AdministrationDate', 'text'],
    ],
    rows: [
      person('studentId', 'student'),
      row('schoolId', 'ReportedSchoolReference', take.reference('organisation')),
      row('assessmentCode', 'AssessmentReference', take.belowText('assessmentidentifier', 'assessmenttitle')),
      row('grade', 'WhenAssessedGradeLevel', take.code(codes.GRADE_LEVEL)),
      row('date', 'AdministrationDate', take.day),
      row('participated', 'ReasonNotTested', take.isMissing),
      row('absenceReason', 'ReasonNotTested', take.codeOnly),
      row('score', 'ScoreResult', take.firstScore),
      row('level', 'PerformanceLevel', take.belowText('performancelevel')),
      row('accommodated', 'Accommodation', take.isThere),
    ],
  },
];
