import type { RunnableRule } from '../rule.ts';
import { absenceContractOfAnother } from './absence-contract-of-another.ts';
import { absenceEndsBeforeStart } from './absence-ends-before-start.ts';
import { absenceHoursTooMany } from './absence-hours-too-many.ts';
import { absenceOutsideContract } from './absence-outside-contract.ts';
import { absenceOverlap } from './absence-overlap.ts';
import { absenceOwnSubstitute } from './absence-own-substitute.ts';
import { absenceTooLong } from './absence-too-long.ts';
import { budgetLineNegativeAmount } from './budget-line-negative-amount.ts';
import { budgetLineOverspent } from './budget-line-overspent.ts';
import { budgetLineSpentInFuture } from './budget-line-spent-in-future.ts';
import { budgetLineTwice } from './budget-line-twice.ts';
import { contractEmployeeTooYoung } from './contract-employee-too-young.ts';
import { contractEndsBeforeStart } from './contract-ends-before-start.ts';
import { contractHoursOutOfRange } from './contract-hours-out-of-range.ts';
import { contractPayWithoutCurrency } from './contract-pay-without-currency.ts';
import { contractTwice } from './contract-twice.ts';
import { fundsTransferAmountDiffers } from './funds-transfer-amount-differs.ts';
import { fundsTransferCurrencyDiffers } from './funds-transfer-currency-differs.ts';
import { fundsTransferInFuture } from './funds-transfer-in-future.ts';
import { fundsTransferSchoolClosed } from './funds-transfer-school-closed.ts';
import { fundsTransferTwice } from './funds-transfer-twice.ts';
import { postEndsBeforeStart } from './post-ends-before-start.ts';
import { postVacancyUnclear } from './post-vacancy-unclear.ts';
import { qualificationInFuture } from './qualification-in-future.ts';
import { qualificationTooYoung } from './qualification-too-young.ts';
import { staffAssignmentEndsBeforeStart } from './staff-assignment-ends-before-start.ts';
import { staffAssignmentHoursTooMany } from './staff-assignment-hours-too-many.ts';
import { staffAssignmentNotStaff } from './staff-assignment-not-staff.ts';
import { staffAssignmentOutsidePost } from './staff-assignment-outside-post.ts';
import { staffAssignmentPostTwice } from './staff-assignment-post-twice.ts';
import { staffAssignmentPostVacant } from './staff-assignment-post-vacant.ts';
import { staffAssignmentPupilTeacherRatio } from './staff-assignment-pupil-teacher-ratio.ts';
import { staffAssignmentTwice } from './staff-assignment-twice.ts';
import { teachingAssignmentClassWithoutTeacher } from './teaching-assignment-class-without-teacher.ts';
import { teachingAssignmentEndsBeforeStart } from './teaching-assignment-ends-before-start.ts';
import { teachingAssignmentOutsideSession } from './teaching-assignment-outside-session.ts';
import { teachingAssignmentSchoolDiffers } from './teaching-assignment-school-differs.ts';
import { teachingAssignmentTwice } from './teaching-assignment-twice.ts';
import { teachingAssignmentUnqualified } from './teaching-assignment-unqualified.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const STAFF_AND_FINANCE_RULES: readonly RunnableRule[] = [
  absenceContractOfAnother,
  absenceEndsBeforeStart,
  absenceHoursTooMany,
  absenceOutsideContract,
  absenceOverlap,
  absenceOwnSubstitute,
  absenceTooLong,
  budgetLineNegativeAmount,
  budgetLineOverspent,
  budgetLineSpentInFuture,
  budgetLineTwice,
  contractEmployeeTooYoung,
  contractEndsBeforeStart,
  contractHoursOutOfRange,
  contractPayWithoutCurrency,
  contractTwice,
  fundsTransferAmountDiffers,
  fundsTransferCurrencyDiffers,
  fundsTransferInFuture,
  fundsTransferSchoolClosed,
  fundsTransferTwice,
  postEndsBeforeStart,
  postVacancyUnclear,
  qualificationInFuture,
  qualificationTooYoung,
  staffAssignmentEndsBeforeStart,
  staffAssignmentHoursTooMany,
  staffAssignmentNotStaff,
  staffAssignmentOutsidePost,
  staffAssignmentPostTwice,
  staffAssignmentPostVacant,
  staffAssignmentPupilTeacherRatio,
  staffAssignmentTwice,
  teachingAssignmentClassWithoutTeacher,
  teachingAssignmentEndsBeforeStart,
  teachingAssignmentOutsideSession,
  teachingAssignmentSchoolDiffers,
  teachingAssignmentTwice,
  teachingAssignmentUnqualified,
];
