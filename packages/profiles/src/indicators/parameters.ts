import type { AgeReference } from '../facts/age-reference.ts';

/** What has to be settled before an indicator has one value only. All of it is written beside the values. */
export interface IndicatorParameters {
  /**
   * How many times a student of the reconstructed cohort may repeat, in the whole course; `none`: as often as may be. The answer moves by
   * 0.6 points between 2 and `none` in the worked example of the survival rate, so it is stated and never silent.
   */
  readonly repeatLimit: number | 'none';
  /** So many years above the intended age for the grade make a student over-age. */
  readonly overAgeYears: number;
  /** The largest share, 0 to 1, of records that may lack a field that a count needs; past it there is no value. */
  readonly mostUnknown: number;
  /**
   * `MM-DD`: who is enrolled on this day of the school year is counted. Without it everybody is who was enrolled in the year, but for those
   * who moved to another school: that school counts them.
   */
  readonly countOn?: string;
  /** The day at which ages are counted. */
  readonly ageReference: AgeReference;
  /** What the codes of the reasons for leaving mean. */
  readonly leaving: LeavingReasons;
}

/** Codes of the list `exit-reason`, by what they mean for a count. */
export interface LeavingReasons {
  /** The student was never there. */
  readonly never: readonly string[];
  /** The student went on at another school of the country. */
  readonly moved: readonly string[];
  /** The student stayed to the end of the year. */
  readonly stayed: readonly string[];
  /** The student gave up school. */
  readonly deserted: readonly string[];
}

/** What holds unless the country or the caller says otherwise. */
export const USUAL_PARAMETERS: IndicatorParameters = {
  repeatLimit: 2,
  overAgeYears: 2,
  mostUnknown: 0.05,
  ageReference: {
    counted: 'on-day',
    day: '03-31',
    of: 'end-year',
    source: 'EMIS SDK, for profiles whose country states no day',
    date: '2026',
    verified: false,
  },
  leaving: {
    never: ['no-show', 'enrolled-by-mistake'],
    moved: ['transferred'],
    stayed: ['completed', 'graduated'],
    deserted: ['dropped-out'],
  },
};
