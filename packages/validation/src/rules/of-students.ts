import type { RunnableRule } from '../rule.ts';
import { assessmentResultInFuture } from './assessment-result-in-future.ts';
import { assessmentResultScoreWithoutParticipation } from './assessment-result-score-without-participation.ts';
import { assessmentResultTwice } from './assessment-result-twice.ts';
import { benefitAfterExit } from './benefit-after-exit.ts';
import { benefitEndsBeforeStart } from './benefit-ends-before-start.ts';
import { benefitTwice } from './benefit-twice.ts';
import { blockAttendanceInFuture } from './block-attendance-in-future.ts';
import { blockAttendanceMinutesWithoutLate } from './block-attendance-minutes-without-late.ts';
import { blockAttendanceNobodyPresent } from './block-attendance-nobody-present.ts';
import { blockAttendanceNotInClass } from './block-attendance-not-in-class.ts';
import { blockAttendanceTwice } from './block-attendance-twice.ts';
import { certificateBeforeLeaving } from './certificate-before-leaving.ts';
import { certificateInFuture } from './certificate-in-future.ts';
import { certificateLevelDiffers } from './certificate-level-differs.ts';
import { certificateLevelNotEnrolled } from './certificate-level-not-enrolled.ts';
import { certificateNumberShared } from './certificate-number-shared.ts';
import { certificateRevokedBeforeIssued } from './certificate-revoked-before-issued.ts';
import { classEnrolmentOutsideSessions } from './class-enrolment-outside-sessions.ts';
import { classEnrolmentOverCapacity } from './class-enrolment-over-capacity.ts';
import { classRoomOfAnotherSchool } from './class-room-of-another-school.ts';
import { classShiftOfAnotherSchool } from './class-shift-of-another-school.ts';
import { dailyAttendanceInFuture } from './daily-attendance-in-future.ts';
import { dailyAttendanceMinutesWithoutLate } from './daily-attendance-minutes-without-late.ts';
import { dailyAttendanceNobodyPresent } from './daily-attendance-nobody-present.ts';
import { dailyAttendanceNotASchoolDay } from './daily-attendance-not-a-school-day.ts';
import { dailyAttendanceOutsideEnrolment } from './daily-attendance-outside-enrolment.ts';
import { dailyAttendanceOutsideSession } from './daily-attendance-outside-session.ts';
import { dailyAttendanceTwice } from './daily-attendance-twice.ts';
import { earlyWarningFlagAfterExit } from './early-warning-flag-after-exit.ts';
import { earlyWarningFlagClosedWithoutAction } from './early-warning-flag-closed-without-action.ts';
import { earlyWarningFlagClosesBeforeRaised } from './early-warning-flag-closes-before-raised.ts';
import { enrolmentReasonWithoutExit } from './enrolment-reason-without-exit.ts';
import { enrolmentSchoolClosed } from './enrolment-school-closed.ts';
import { enrolmentSchoolMissing } from './enrolment-school-missing.ts';
import { enrolmentShiftOfAnotherSchool } from './enrolment-shift-of-another-school.ts';
import { enrolmentSuddenLoss } from './enrolment-sudden-loss.ts';
import { guardianLinkEndsBeforeStart } from './guardian-link-ends-before-start.ts';
import { guardianLinkTwice } from './guardian-link-twice.ts';
import { guardianLinkTwoMains } from './guardian-link-two-mains.ts';
import { markInFuture } from './mark-in-future.ts';
import { markNotInClass } from './mark-not-in-class.ts';
import { markNumberDiffers } from './mark-number-differs.ts';
import { markOutsideScale } from './mark-outside-scale.ts';
import { markTwoFinals } from './mark-two-finals.ts';
import { personBirthDateCrowded } from './person-birth-date-crowded.ts';
import { personIdentifierPlaceholder } from './person-identifier-placeholder.ts';
import { personNameGarbled } from './person-name-garbled.ts';
import { personNameHasDigits } from './person-name-has-digits.ts';
import { personNameTooShort } from './person-name-too-short.ts';
import { personNamesEqual } from './person-names-equal.ts';
import { personNamesInCapitals } from './person-names-in-capitals.ts';
import { personSurnamesInOneCell } from './person-surnames-in-one-cell.ts';
import { placeRequestAdmittedElsewhere } from './place-request-admitted-elsewhere.ts';
import { placeRequestAdmittedTwice } from './place-request-admitted-twice.ts';
import { placeRequestDecidedBeforeRequested } from './place-request-decided-before-requested.ts';
import { promotionBeforeSessionEnd } from './promotion-before-session-end.ts';
import { promotionNextGradeContradicts } from './promotion-next-grade-contradicts.ts';
import { promotionNoFinalMark } from './promotion-no-final-mark.ts';
import { promotionStudentDiffers } from './promotion-student-differs.ts';
import { promotionTwice } from './promotion-twice.ts';
import { studentTransferArrivesBeforeLeaving } from './student-transfer-arrives-before-leaving.ts';
import { studentTransferEnrolmentDiffers } from './student-transfer-enrolment-differs.ts';
import { studentTransferNoEnrolment } from './student-transfer-no-enrolment.ts';
import { studentTransferSameSchool } from './student-transfer-same-school.ts';
import { subjectEndsBeforeStart } from './subject-ends-before-start.ts';
import { supportNeedEndsBeforeStart } from './support-need-ends-before-start.ts';
import { supportNeedTwice } from './support-need-twice.ts';
import { supportNeedWithoutDifficulty } from './support-need-without-difficulty.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const STUDENTS_RULES: readonly RunnableRule[] = [
  assessmentResultInFuture,
  assessmentResultScoreWithoutParticipation,
  assessmentResultTwice,
  benefitAfterExit,
  benefitEndsBeforeStart,
  benefitTwice,
  blockAttendanceInFuture,
  blockAttendanceMinutesWithoutLate,
  blockAttendanceNobodyPresent,
  blockAttendanceNotInClass,
  blockAttendanceTwice,
  certificateBeforeLeaving,
  certificateInFuture,
  certificateLevelDiffers,
  certificateNumberShared,
  certificateRevokedBeforeIssued,
  classEnrolmentOutsideSessions,
  classEnrolmentOverCapacity,
  classRoomOfAnotherSchool,
  classShiftOfAnotherSchool,
  dailyAttendanceInFuture,
  dailyAttendanceMinutesWithoutLate,
  dailyAttendanceNobodyPresent,
  dailyAttendanceNotASchoolDay,
  dailyAttendanceOutsideEnrolment,
  dailyAttendanceOutsideSession,
  dailyAttendanceTwice,
  earlyWarningFlagAfterExit,
  earlyWarningFlagClosedWithoutAction,
  earlyWarningFlagClosesBeforeRaised,
  enrolmentReasonWithoutExit,
  enrolmentSchoolClosed,
  enrolmentSchoolMissing,
  enrolmentShiftOfAnotherSchool,
  enrolmentSuddenLoss,
  guardianLinkEndsBeforeStart,
  guardianLinkTwice,
  guardianLinkTwoMains,
  markInFuture,
  markNotInClass,
  markNumberDiffers,
  markOutsideScale,
  markTwoFinals,
  personBirthDateCrowded,
  personIdentifierPlaceholder,
  personNameHasDigits,
  personNameTooShort,
  personNamesEqual,
  personNamesInCapitals,
  placeRequestAdmittedElsewhere,
  placeRequestAdmittedTwice,
  placeRequestDecidedBeforeRequested,
  promotionBeforeSessionEnd,
  promotionNextGradeContradicts,
  promotionNoFinalMark,
  promotionStudentDiffers,
  promotionTwice,
  studentTransferArrivesBeforeLeaving,
  studentTransferEnrolmentDiffers,
  studentTransferNoEnrolment,
  studentTransferSameSchool,
  subjectEndsBeforeStart,
  supportNeedEndsBeforeStart,
  supportNeedTwice,
  supportNeedWithoutDifficulty,
  personNameGarbled,
  personSurnamesInOneCell,
  certificateLevelNotEnrolled,
];
