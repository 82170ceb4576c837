import type { NotesByCode } from '../standard-rule.ts';
import { academicSessionEndsBeforeStartNotes } from './academic-session-ends-before-start.ts';
import { academicSessionOutsideParentNotes } from './academic-session-outside-parent.ts';
import { classEnrolmentEndsBeforeStartNotes } from './class-enrolment-ends-before-start.ts';
import { classEnrolmentGradeDiffersNotes } from './class-enrolment-grade-differs.ts';
import { classEnrolmentNotAStudentNotes } from './class-enrolment-not-a-student.ts';
import { classEnrolmentSchoolDiffersNotes } from './class-enrolment-school-differs.ts';
import { classEnrolmentTwiceNotes } from './class-enrolment-twice.ts';
import { courseSubjectCodesDifferNotes } from './course-subject-codes-differ.ts';
import { enrolmentAgeForGradeNotes } from './enrolment-age-for-grade.ts';
import { enrolmentBeforeBirthNotes } from './enrolment-before-birth.ts';
import { enrolmentDoubleNotes } from './enrolment-double.ts';
import { enrolmentEndsBeforeStartNotes } from './enrolment-ends-before-start.ts';
import { enrolmentOutsideSessionNotes } from './enrolment-outside-session.ts';
import { enrolmentTwoPlacesNotes } from './enrolment-two-places.ts';
import { guardianLinkSelfNotes } from './guardian-link-self.ts';
import { guardianLinkTooYoungNotes } from './guardian-link-too-young.ts';
import { personBirthDateImplausibleNotes } from './person-birth-date-implausible.ts';
import { personBirthDateInFutureNotes } from './person-birth-date-in-future.ts';
import { personIdentifierSharedNotes } from './person-identifier-shared.ts';
import { personProbableDuplicateNotes } from './person-probable-duplicate.ts';
import { schoolCodeSharedNotes } from './school-code-shared.ts';
import { teachingAssignmentNotStaffNotes } from './teaching-assignment-not-staff.ts';
import { teachingAssignmentSecondPrimaryNotes } from './teaching-assignment-second-primary.ts';

/** What people are told of these rules, by code. */
export const CORE_NOTES: NotesByCode = {
  'academic-session.ends-before-start': academicSessionEndsBeforeStartNotes,
  'academic-session.outside-parent': academicSessionOutsideParentNotes,
  'class-enrolment.ends-before-start': classEnrolmentEndsBeforeStartNotes,
  'class-enrolment.grade-differs': classEnrolmentGradeDiffersNotes,
  'class-enrolment.not-a-student': classEnrolmentNotAStudentNotes,
  'class-enrolment.school-differs': classEnrolmentSchoolDiffersNotes,
  'class-enrolment.twice': classEnrolmentTwiceNotes,
  'course.subject-codes-differ': courseSubjectCodesDifferNotes,
  'enrolment.age-for-grade': enrolmentAgeForGradeNotes,
  'enrolment.before-birth': enrolmentBeforeBirthNotes,
  'enrolment.double': enrolmentDoubleNotes,
  'enrolment.ends-before-start': enrolmentEndsBeforeStartNotes,
  'enrolment.outside-session': enrolmentOutsideSessionNotes,
  'enrolment.two-places': enrolmentTwoPlacesNotes,
  'guardian-link.self': guardianLinkSelfNotes,
  'guardian-link.too-young': guardianLinkTooYoungNotes,
  'person.birth-date-implausible': personBirthDateImplausibleNotes,
  'person.birth-date-in-future': personBirthDateInFutureNotes,
  'person.identifier-shared': personIdentifierSharedNotes,
  'person.probable-duplicate': personProbableDuplicateNotes,
  'school.code-shared': schoolCodeSharedNotes,
  'teaching-assignment.not-staff': teachingAssignmentNotStaffNotes,
  'teaching-assignment.second-primary': teachingAssignmentSecondPrimaryNotes,
};
