import type { Words } from '../facts/sourced.ts';
import type { InputName } from './input-words.ts';
import type { Look } from './look.ts';
import type { IndicatorParameters } from './parameters.ts';
import type { Result } from './quantity.ts';
import type { GradeSlot, SchoolingLevel } from './schooling.ts';

/** What an indicator is computed for, within a place. */
export type Target =
  | { readonly of: 'all' }
  | { readonly of: 'level'; readonly level: SchoolingLevel }
  | { readonly of: 'grade'; readonly level: SchoolingLevel; readonly slot: GradeSlot };

/** One indicator: what it says of itself, and how it is computed. */
export interface IndicatorFormula<Of extends Target['of'] = Target['of']> {
  /** Stable, never reused; two ways of computing what bears one name are two ids: `uis.dropout-rate`, `within-year.dropout-rate`. */
  readonly id: string;
  /** The edition of the definition. */
  readonly edition: string;
  readonly title: Words;
  /** One sentence: what it tells. */
  readonly text: Words;
  /** The formula, in symbols of the UIS: E enrolment, R repeaters, P population, h level, g grade, a age, t the school year before. */
  readonly formula: string;
  /** What is counted above and below the line. */
  readonly numerator: string;
  readonly denominator: string;
  /** Who defined it, and where it was read. */
  readonly source: string;
  /** False where the definition was not read at its source. */
  readonly verified: boolean;
  /** Code of the list `indicator-unit`: `percent` multiplies the quotient by 100. */
  readonly unit: 'percent' | 'ratio' | 'index';
  /** Code of the list `indicator-direction`. */
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'target' | 'neutral';
  /** Whether all that is above the line is below it too. */
  readonly partOfWhole: boolean;
  readonly inputs: readonly InputName[];
  readonly parameters: readonly (keyof IndicatorParameters)[];
  /** What it is computed for: all together, each level, each grade. */
  readonly by: readonly Of[];
  /** The levels of ISCED it is about; all when absent. */
  readonly levels?: readonly string[];
  /** Whether there is a value for each sex. */
  readonly bySex: boolean;
  /** Nothing where the indicator does not exist, such as promotion out of the last grade of a level. */
  compute(look: Look, target: Extract<Target, { of: Of }>): Result | undefined;
}

/** Defines an indicator. `compute` gets the targets that `by` names, and gives a quotient: 0.5 for 50 %. */
export function defineFormula<const Of extends Target['of']>(formula: IndicatorFormula<Of>): IndicatorFormula {
  // The catalogue hands over exactly the targets that `by` names.
  return formula as unknown as IndicatorFormula;
}

/** The sources, each named once. */
export const SOURCES = {
  glossary: 'UNESCO Institute for Statistics, glossary',
  survival: 'UNESCO Institute for Statistics, survival rate by grade, uis.unesco.org/en/node/3079596',
  intake: 'UNESCO Institute for Statistics, expected gross intake ratio, uis.unesco.org/en/node/334627',
  effectivePromotion: 'UNESCO Institute for Statistics, effective promotion rate, uis.unesco.org/en/node/10005',
  transition: 'UNESCO Institute for Statistics, transition rate, uis.unesco.org/en/node/334823',
  effectiveTransition: 'UNESCO Institute for Statistics, effective transition rate, uis.unesco.org/en/node/10006',
  adjustedParity: 'UNESCO Institute for Statistics, adjusted gender parity index, uis.unesco.org/en/node/539580',
  guidelines:
    'UNESCO Institute for Statistics, Education Indicators: Technical Guidelines, November 2009; not read in full',
  withinYear: 'tables of flows within the year as ministries of the region publish them (Honduras); one data set',
  own: 'EMIS SDK',
} as const;

/** Primary and secondary education: the levels that have grades which students repeat and pass. */
export const GRADED_LEVELS = ['1', '2', '3'] as const;
