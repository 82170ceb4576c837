import type { NotesByCode } from '../standard-rule.ts';
import { assessmentResultInFutureNotes } from './assessment-result-in-future.ts';
import { assessmentResultScoreWithoutParticipationNotes } from './assessment-result-score-without-participation.ts';
import { assessmentResultTwiceNotes } from './assessment-result-twice.ts';
import { benefitAfterExitNotes } from './benefit-after-exit.ts';
import { benefitEndsBeforeStartNotes } from './benefit-ends-before-start.ts';
import { benefitTwiceNotes } from './benefit-twice.ts';
import { blockAttendanceInFutureNotes } from './block-attendance-in-future.ts';
import { blockAttendanceMinutesWithoutLateNotes } from './block-attendance-minutes-without-late.ts';
import { blockAttendanceNobodyPresentNotes } from './block-attendance-nobody-present.ts';
import { blockAttendanceNotInClassNotes } from './block-attendance-not-in-class.ts';
import { blockAttendanceTwiceNotes } from './block-attendance-twice.ts';
import { certificateBeforeLeavingNotes } from './certificate-before-leaving.ts';
import { certificateInFutureNotes } from './certificate-in-future.ts';
import { certificateLevelDiffersNotes } from './certificate-level-differs.ts';
import { certificateLevelNotEnrolledNotes } from './certificate-level-not-enrolled.ts';
import { certificateNumberSharedNotes } from './certificate-number-shared.ts';
import { certificateRevokedBeforeIssuedNotes } from './certificate-revoked-before-issued.ts';
import { classEnrolmentOutsideSessionsNotes } from './class-enrolment-outside-sessions.ts';
import { classEnrolmentOverCapacityNotes } from './class-enrolment-over-capacity.ts';
import { classRoomOfAnotherSchoolNotes } from './class-room-of-another-school.ts';
import { classShiftOfAnotherSchoolNotes } from './class-shift-of-another-school.ts';
import { dailyAttendanceInFutureNotes } from './daily-attendance-in-future.ts';
import { dailyAttendanceMinutesWithoutLateNotes } from './daily-attendance-minutes-without-late.ts';
import { dailyAttendanceNobodyPresentNotes } from './daily-attendance-nobody-present.ts';
import { dailyAttendanceNotASchoolDayNotes } from './daily-attendance-not-a-school-day.ts';
import { dailyAttendanceOutsideEnrolmentNotes } from './daily-attendance-outside-enrolment.ts';
import { dailyAttendanceOutsideSessionNotes } from './daily-attendance-outside-session.ts';
import { dailyAttendanceTwiceNotes } from './daily-attendance-twice.ts';
import { earlyWarningFlagAfterExitNotes } from './early-warning-flag-after-exit.ts';
import { earlyWarningFlagClosedWithoutActionNotes } from './early-warning-flag-closed-without-action.ts';
import { earlyWarningFlagClosesBeforeRaisedNotes } from './early-warning-flag-closes-before-raised.ts';
import { enrolmentReasonWithoutExitNotes } from './enrolment-reason-without-exit.ts';
import { enrolmentSchoolClosedNotes } from './enrolment-school-closed.ts';
import { enrolmentSchoolMissingNotes } from './enrolment-school-missing.ts';
import { enrolmentShiftOfAnotherSchoolNotes } from './enrolment-shift-of-another-school.ts';
import { enrolmentSuddenLossNotes } from './enrolment-sudden-loss.ts';
import { guardianLinkEndsBeforeStartNotes } from './guardian-link-ends-before-start.ts';
import { guardianLinkTwiceNotes } from './guardian-link-twice.ts';
import { guardianLinkTwoMainsNotes } from './guardian-link-two-mains.ts';
import { markInFutureNotes } from './mark-in-future.ts';
import { markNotInClassNotes } from './mark-not-in-class.ts';
import { markNumberDiffersNotes } from './mark-number-differs.ts';
import { markOutsideScaleNotes } from './mark-outside-scale.ts';
import { markTwoFinalsNotes } from './mark-two-finals.ts';
import { personBirthDateCrowdedNotes } from './person-birth-date-crowded.ts';
import { personIdentifierPlaceholderNotes } from './person-identifier-placeholder.ts';
import { personNameGarbledNotes } from './person-name-garbled.ts';
import { personNameHasDigitsNotes } from './person-name-has-digits.ts';
import { personNameTooShortNotes } from './person-name-too-short.ts';
import { personNamesEqualNotes } from './person-names-equal.ts';
import { personNamesInCapitalsNotes } from './person-names-in-capitals.ts';
import { personSurnamesInOneCellNotes } from './person-surnames-in-one-cell.ts';
import { placeRequestAdmittedElsewhereNotes } from './place-request-admitted-elsewhere.ts';
import { placeRequestAdmittedTwiceNotes } from './place-request-admitted-twice.ts';
import { placeRequestDecidedBeforeRequestedNotes } from './place-request-decided-before-requested.ts';
import { promotionBeforeSessionEndNotes } from './promotion-before-session-end.ts';
import { promotionNextGradeContradictsNotes } from './promotion-next-grade-contradicts.ts';
import { promotionNoFinalMarkNotes } from './promotion-no-final-mark.ts';
import { promotionStudentDiffersNotes } from './promotion-student-differs.ts';
import { promotionTwiceNotes } from './promotion-twice.ts';
import { studentTransferArrivesBeforeLeavingNotes } from './student-transfer-arrives-before-leaving.ts';
import { studentTransferEnrolmentDiffersNotes } from './student-transfer-enrolment-differs.ts';
import { studentTransferNoEnrolmentNotes } from './student-transfer-no-enrolment.ts';
import { studentTransferSameSchoolNotes } from './student-transfer-same-school.ts';
import { subjectEndsBeforeStartNotes } from './subject-ends-before-start.ts';
import { supportNeedEndsBeforeStartNotes } from './support-need-ends-before-start.ts';
import { supportNeedTwiceNotes } from './support-need-twice.ts';
import { supportNeedWithoutDifficultyNotes } from './support-need-without-difficulty.ts';

/** What people are told of these rules, by code. */
export const STUDENTS_NOTES: NotesByCode = {
  'assessment-result.in-future': assessmentResultInFutureNotes,
  'assessment-result.score-without-participation': assessmentResultScoreWithoutParticipationNotes,
  'assessment-result.twice': assessmentResultTwiceNotes,
  'benefit.after-exit': benefitAfterExitNotes,
  'benefit.ends-before-start': benefitEndsBeforeStartNotes,
  'benefit.twice': benefitTwiceNotes,
  'block-attendance.in-future': blockAttendanceInFutureNotes,
  'block-attendance.minutes-without-late': blockAttendanceMinutesWithoutLateNotes,
  'block-attendance.nobody-present': blockAttendanceNobodyPresentNotes,
  'block-attendance.not-in-class': blockAttendanceNotInClassNotes,
  'block-attendance.twice': blockAttendanceTwiceNotes,
  'certificate.before-leaving': certificateBeforeLeavingNotes,
  'certificate.in-future': certificateInFutureNotes,
  'certificate.level-differs': certificateLevelDiffersNotes,
  'certificate.number-shared': certificateNumberSharedNotes,
  'certificate.revoked-before-issued': certificateRevokedBeforeIssuedNotes,
  'class-enrolment.outside-sessions': classEnrolmentOutsideSessionsNotes,
  'class-enrolment.over-capacity': classEnrolmentOverCapacityNotes,
  'class.room-of-another-school': classRoomOfAnotherSchoolNotes,
  'class.shift-of-another-school': classShiftOfAnotherSchoolNotes,
  'daily-attendance.in-future': dailyAttendanceInFutureNotes,
  'daily-attendance.minutes-without-late': dailyAttendanceMinutesWithoutLateNotes,
  'daily-attendance.nobody-present': dailyAttendanceNobodyPresentNotes,
  'daily-attendance.not-a-school-day': dailyAttendanceNotASchoolDayNotes,
  'daily-attendance.outside-enrolment': dailyAttendanceOutsideEnrolmentNotes,
  'daily-attendance.outside-session': dailyAttendanceOutsideSessionNotes,
  'daily-attendance.twice': dailyAttendanceTwiceNotes,
  'early-warning-flag.after-exit': earlyWarningFlagAfterExitNotes,
  'early-warning-flag.closed-without-action': earlyWarningFlagClosedWithoutActionNotes,
  'early-warning-flag.closes-before-raised': earlyWarningFlagClosesBeforeRaisedNotes,
  'enrolment.reason-without-exit': enrolmentReasonWithoutExitNotes,
  'enrolment.school-closed': enrolmentSchoolClosedNotes,
  'enrolment.school-missing': enrolmentSchoolMissingNotes,
  'enrolment.shift-of-another-school': enrolmentShiftOfAnotherSchoolNotes,
  'enrolment.sudden-loss': enrolmentSuddenLossNotes,
  'guardian-link.ends-before-start': guardianLinkEndsBeforeStartNotes,
  'guardian-link.twice': guardianLinkTwiceNotes,
  'guardian-link.two-mains': guardianLinkTwoMainsNotes,
  'mark.in-future': markInFutureNotes,
  'mark.not-in-class': markNotInClassNotes,
  'mark.number-differs': markNumberDiffersNotes,
  'mark.outside-scale': markOutsideScaleNotes,
  'mark.two-finals': markTwoFinalsNotes,
  'person.birth-date-crowded': personBirthDateCrowdedNotes,
  'person.identifier-placeholder': personIdentifierPlaceholderNotes,
  'person.name-has-digits': personNameHasDigitsNotes,
  'person.name-too-short': personNameTooShortNotes,
  'person.names-equal': personNamesEqualNotes,
  'person.names-in-capitals': personNamesInCapitalsNotes,
  'place-request.admitted-elsewhere': placeRequestAdmittedElsewhereNotes,
  'place-request.admitted-twice': placeRequestAdmittedTwiceNotes,
  'place-request.decided-before-requested': placeRequestDecidedBeforeRequestedNotes,
  'promotion.before-session-end': promotionBeforeSessionEndNotes,
  'promotion.next-grade-contradicts': promotionNextGradeContradictsNotes,
  'promotion.no-final-mark': promotionNoFinalMarkNotes,
  'promotion.student-differs': promotionStudentDiffersNotes,
  'promotion.twice': promotionTwiceNotes,
  'student-transfer.arrives-before-leaving': studentTransferArrivesBeforeLeavingNotes,
  'student-transfer.enrolment-differs': studentTransferEnrolmentDiffersNotes,
  'student-transfer.no-enrolment': studentTransferNoEnrolmentNotes,
  'student-transfer.same-school': studentTransferSameSchoolNotes,
  'subject.ends-before-start': subjectEndsBeforeStartNotes,
  'support-need.ends-before-start': supportNeedEndsBeforeStartNotes,
  'support-need.twice': supportNeedTwiceNotes,
  'support-need.without-difficulty': supportNeedWithoutDifficultyNotes,
  'person.name-garbled': personNameGarbledNotes,
  'person.surnames-in-one-cell': personSurnamesInOneCellNotes,
  'certificate.level-not-enrolled': certificateLevelNotEnrolledNotes,
};
