import type { NotesByCode } from '../standard-rule.ts';
import { absenceContractOfAnotherNotes } from './absence-contract-of-another.ts';
import { absenceEndsBeforeStartNotes } from './absence-ends-before-start.ts';
import { absenceHoursTooManyNotes } from './absence-hours-too-many.ts';
import { absenceOutsideContractNotes } from './absence-outside-contract.ts';
import { absenceOverlapNotes } from './absence-overlap.ts';
import { absenceOwnSubstituteNotes } from './absence-own-substitute.ts';
import { absenceTooLongNotes } from './absence-too-long.ts';
import { budgetLineNegativeAmountNotes } from './budget-line-negative-amount.ts';
import { budgetLineOverspentNotes } from './budget-line-overspent.ts';
import { budgetLineSpentInFutureNotes } from './budget-line-spent-in-future.ts';
import { budgetLineTwiceNotes } from './budget-line-twice.ts';
import { contractEmployeeTooYoungNotes } from './contract-employee-too-young.ts';
import { contractEndsBeforeStartNotes } from './contract-ends-before-start.ts';
import { contractHoursOutOfRangeNotes } from './contract-hours-out-of-range.ts';
import { contractPayWithoutCurrencyNotes } from './contract-pay-without-currency.ts';
import { contractTwiceNotes } from './contract-twice.ts';
import { fundsTransferAmountDiffersNotes } from './funds-transfer-amount-differs.ts';
import { fundsTransferCurrencyDiffersNotes } from './funds-transfer-currency-differs.ts';
import { fundsTransferInFutureNotes } from './funds-transfer-in-future.ts';
import { fundsTransferSchoolClosedNotes } from './funds-transfer-school-closed.ts';
import { fundsTransferTwiceNotes } from './funds-transfer-twice.ts';
import { postEndsBeforeStartNotes } from './post-ends-before-start.ts';
import { postVacancyUnclearNotes } from './post-vacancy-unclear.ts';
import { qualificationInFutureNotes } from './qualification-in-future.ts';
import { qualificationTooYoungNotes } from './qualification-too-young.ts';
import { staffAssignmentEndsBeforeStartNotes } from './staff-assignment-ends-before-start.ts';
import { staffAssignmentHoursTooManyNotes } from './staff-assignment-hours-too-many.ts';
import { staffAssignmentNotStaffNotes } from './staff-assignment-not-staff.ts';
import { staffAssignmentOutsidePostNotes } from './staff-assignment-outside-post.ts';
import { staffAssignmentPostTwiceNotes } from './staff-assignment-post-twice.ts';
import { staffAssignmentPostVacantNotes } from './staff-assignment-post-vacant.ts';
import { staffAssignmentPupilTeacherRatioNotes } from './staff-assignment-pupil-teacher-ratio.ts';
import { staffAssignmentTwiceNotes } from './staff-assignment-twice.ts';
import { teachingAssignmentClassWithoutTeacherNotes } from './teaching-assignment-class-without-teacher.ts';
import { teachingAssignmentEndsBeforeStartNotes } from './teaching-assignment-ends-before-start.ts';
import { teachingAssignmentOutsideSessionNotes } from './teaching-assignment-outside-session.ts';
import { teachingAssignmentSchoolDiffersNotes } from './teaching-assignment-school-differs.ts';
import { teachingAssignmentTwiceNotes } from './teaching-assignment-twice.ts';
import { teachingAssignmentUnqualifiedNotes } from './teaching-assignment-unqualified.ts';

/** What people are told of these rules, by code. */
export const STAFF_AND_FINANCE_NOTES: NotesByCode = {
  'absence.contract-of-another': absenceContractOfAnotherNotes,
  'absence.ends-before-start': absenceEndsBeforeStartNotes,
  'absence.hours-too-many': absenceHoursTooManyNotes,
  'absence.outside-contract': absenceOutsideContractNotes,
  'absence.overlap': absenceOverlapNotes,
  'absence.own-substitute': absenceOwnSubstituteNotes,
  'absence.too-long': absenceTooLongNotes,
  'budget-line.negative-amount': budgetLineNegativeAmountNotes,
  'budget-line.overspent': budgetLineOverspentNotes,
  'budget-line.spent-in-future': budgetLineSpentInFutureNotes,
  'budget-line.twice': budgetLineTwiceNotes,
  'contract.employee-too-young': contractEmployeeTooYoungNotes,
  'contract.ends-before-start': contractEndsBeforeStartNotes,
  'contract.hours-out-of-range': contractHoursOutOfRangeNotes,
  'contract.pay-without-currency': contractPayWithoutCurrencyNotes,
  'contract.twice': contractTwiceNotes,
  'funds-transfer.amount-differs': fundsTransferAmountDiffersNotes,
  'funds-transfer.currency-differs': fundsTransferCurrencyDiffersNotes,
  'funds-transfer.in-future': fundsTransferInFutureNotes,
  'funds-transfer.school-closed': fundsTransferSchoolClosedNotes,
  'funds-transfer.twice': fundsTransferTwiceNotes,
  'post.ends-before-start': postEndsBeforeStartNotes,
  'post.vacancy-unclear': postVacancyUnclearNotes,
  'qualification.in-future': qualificationInFutureNotes,
  'qualification.too-young': qualificationTooYoungNotes,
  'staff-assignment.ends-before-start': staffAssignmentEndsBeforeStartNotes,
  'staff-assignment.hours-too-many': staffAssignmentHoursTooManyNotes,
  'staff-assignment.not-staff': staffAssignmentNotStaffNotes,
  'staff-assignment.outside-post': staffAssignmentOutsidePostNotes,
  'staff-assignment.post-twice': staffAssignmentPostTwiceNotes,
  'staff-assignment.post-vacant': staffAssignmentPostVacantNotes,
  'staff-assignment.pupil-teacher-ratio': staffAssignmentPupilTeacherRatioNotes,
  'staff-assignment.twice': staffAssignmentTwiceNotes,
  'teaching-assignment.class-without-teacher': teachingAssignmentClassWithoutTeacherNotes,
  'teaching-assignment.ends-before-start': teachingAssignmentEndsBeforeStartNotes,
  'teaching-assignment.outside-session': teachingAssignmentOutsideSessionNotes,
  'teaching-assignment.school-differs': teachingAssignmentSchoolDiffersNotes,
  'teaching-assignment.twice': teachingAssignmentTwiceNotes,
  'teaching-assignment.unqualified': teachingAssignmentUnqualifiedNotes,
};
