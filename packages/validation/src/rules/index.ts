import type { RunnableRule } from '../rule.ts';
import { academicSessionEndsBeforeStart } from './academic-session-ends-before-start.ts';
import { academicSessionOutsideParent } from './academic-session-outside-parent.ts';
import { classEnrolmentEndsBeforeStart } from './class-enrolment-ends-before-start.ts';
import { classEnrolmentGradeDiffers } from './class-enrolment-grade-differs.ts';
import { classEnrolmentNotAStudent } from './class-enrolment-not-a-student.ts';
import { classEnrolmentSchoolDiffers } from './class-enrolment-school-differs.ts';
import { classEnrolmentTwice } from './class-enrolment-twice.ts';
import { courseSubjectCodesDiffer } from './course-subject-codes-differ.ts';
import { enrolmentAgeForGrade } from './enrolment-age-for-grade.ts';
import { enrolmentBeforeBirth } from './enrolment-before-birth.ts';
import { enrolmentDouble } from './enrolment-double.ts';
import { enrolmentEndsBeforeStart } from './enrolment-ends-before-start.ts';
import { enrolmentOutsideSession } from './enrolment-outside-session.ts';
import { enrolmentTwoPlaces } from './enrolment-two-places.ts';
import { guardianLinkSelf } from './guardian-link-self.ts';
import { guardianLinkTooYoung } from './guardian-link-too-young.ts';
import { DIGITAL_CONTENT_RULES } from './of-digital-content.ts';
import { INFRASTRUCTURE_RULES } from './of-infrastructure.ts';
import { SCHOOLS_RULES } from './of-schools.ts';
import { STAFF_AND_FINANCE_RULES } from './of-staff-and-finance.ts';
import { STRATEGY_RULES } from './of-strategy.ts';
import { STUDENTS_RULES } from './of-students.ts';
import { personBirthDateImplausible } from './person-birth-date-implausible.ts';
import { personBirthDateInFuture } from './person-birth-date-in-future.ts';
import { personIdentifierShared } from './person-identifier-shared.ts';
import { personProbableDuplicate } from './person-probable-duplicate.ts';
import { schoolCodeShared } from './school-code-shared.ts';
import { teachingAssignmentNotStaff } from './teaching-assignment-not-staff.ts';
import { teachingAssignmentSecondPrimary } from './teaching-assignment-second-primary.ts';

/** The rules of the standard, in the order of their codes. A profile re-grades or switches off by code. */
export const STANDARD_RULES: readonly RunnableRule[] = [
  academicSessionEndsBeforeStart,
  academicSessionOutsideParent,
  classEnrolmentEndsBeforeStart,
  classEnrolmentGradeDiffers,
  classEnrolmentNotAStudent,
  classEnrolmentSchoolDiffers,
  classEnrolmentTwice,
  courseSubjectCodesDiffer,
  enrolmentAgeForGrade,
  enrolmentBeforeBirth,
  enrolmentDouble,
  enrolmentEndsBeforeStart,
  enrolmentOutsideSession,
  enrolmentTwoPlaces,
  guardianLinkSelf,
  guardianLinkTooYoung,
  personBirthDateImplausible,
  personBirthDateInFuture,
  personIdentifierShared,
  personProbableDuplicate,
  schoolCodeShared,
  teachingAssignmentNotStaff,
  teachingAssignmentSecondPrimary,
  ...INFRASTRUCTURE_RULES,
  ...SCHOOLS_RULES,
  ...STAFF_AND_FINANCE_RULES,
  ...STUDENTS_RULES,
  ...DIGITAL_CONTENT_RULES,
  ...STRATEGY_RULES,
].sort((a, b) => (a.code < b.code ? -1 : 1));
