import type { IndicatorFormula } from './formula.ts';
import { adjustedGenderParityIndex } from './formulas/adjusted-gender-parity-index.ts';
import { adjustedNetEnrolmentRate } from './formulas/adjusted-net-enrolment-rate.ts';
import { attendanceRate } from './formulas/attendance-rate.ts';
import { cumulativeDropoutRate } from './formulas/cumulative-dropout-rate.ts';
import { dropoutRate } from './formulas/dropout-rate.ts';
import { effectivePromotionRate } from './formulas/effective-promotion-rate.ts';
import { effectiveTransitionRate } from './formulas/effective-transition-rate.ts';
import { expectedGrossIntakeRatioLastGrade } from './formulas/expected-gross-intake-ratio-last-grade.ts';
import { genderParityIndex } from './formulas/gender-parity-index.ts';
import { grossEnrolmentRatio } from './formulas/gross-enrolment-ratio.ts';
import { grossIntakeRatioFirstGrade } from './formulas/gross-intake-ratio-first-grade.ts';
import { grossIntakeRatioLastGrade } from './formulas/gross-intake-ratio-last-grade.ts';
import { netEnrolmentRate } from './formulas/net-enrolment-rate.ts';
import { outOfSchoolRate } from './formulas/out-of-school-rate.ts';
import { percentageOfOverAge } from './formulas/percentage-of-over-age.ts';
import { percentageOfRepeaters } from './formulas/percentage-of-repeaters.ts';
import { promotionRate } from './formulas/promotion-rate.ts';
import { pupilTeacherRatio } from './formulas/pupil-teacher-ratio.ts';
import { repetitionRate } from './formulas/repetition-rate.ts';
import { survivalRate } from './formulas/survival-rate.ts';
import { transitionRate } from './formulas/transition-rate.ts';
import { withinYearDropoutRate } from './formulas/within-year-dropout-rate.ts';
import { withinYearFailureRate } from './formulas/within-year-failure-rate.ts';
import { withinYearPromotionRate } from './formulas/within-year-promotion-rate.ts';

/** Every indicator that can be computed from records, one line each. */
export const INDICATORS: readonly IndicatorFormula[] = [
  grossEnrolmentRatio,
  netEnrolmentRate,
  adjustedNetEnrolmentRate,
  outOfSchoolRate,
  grossIntakeRatioFirstGrade,
  grossIntakeRatioLastGrade,
  expectedGrossIntakeRatioLastGrade,
  repetitionRate,
  promotionRate,
  dropoutRate,
  cumulativeDropoutRate,
  effectivePromotionRate,
  transitionRate,
  effectiveTransitionRate,
  survivalRate,
  percentageOfRepeaters,
  percentageOfOverAge,
  pupilTeacherRatio,
  genderParityIndex,
  adjustedGenderParityIndex,
  withinYearPromotionRate,
  withinYearFailureRate,
  withinYearDropoutRate,
  attendanceRate,
];
