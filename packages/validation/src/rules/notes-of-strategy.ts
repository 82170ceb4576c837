import type { NotesByCode } from '../standard-rule.ts';
import { indicatorDefinitionTwiceNotes } from './indicator-definition-twice.ts';
import { indicatorValueDividedByZeroNotes } from './indicator-value-divided-by-zero.ts';
import { indicatorValueEditionDiffersNotes } from './indicator-value-edition-differs.ts';
import { indicatorValueEndsBeforeStartNotes } from './indicator-value-ends-before-start.ts';
import { indicatorValueInFutureNotes } from './indicator-value-in-future.ts';
import { indicatorValueNotTheQuotientNotes } from './indicator-value-not-the-quotient.ts';
import { indicatorValueOutOfRangeNotes } from './indicator-value-out-of-range.ts';
import { indicatorValuePartOverWholeNotes } from './indicator-value-part-over-whole.ts';
import { indicatorValueSuppressedShownNotes } from './indicator-value-suppressed-shown.ts';
import { indicatorValueTwiceNotes } from './indicator-value-twice.ts';
import { indicatorValueWithoutPeriodNotes } from './indicator-value-without-period.ts';

/** What people are told of these rules, by code. */
export const STRATEGY_NOTES: NotesByCode = {
  'indicator-definition.twice': indicatorDefinitionTwiceNotes,
  'indicator-value.divided-by-zero': indicatorValueDividedByZeroNotes,
  'indicator-value.edition-differs': indicatorValueEditionDiffersNotes,
  'indicator-value.ends-before-start': indicatorValueEndsBeforeStartNotes,
  'indicator-value.in-future': indicatorValueInFutureNotes,
  'indicator-value.not-the-quotient': indicatorValueNotTheQuotientNotes,
  'indicator-value.out-of-range': indicatorValueOutOfRangeNotes,
  'indicator-value.part-over-whole': indicatorValuePartOverWholeNotes,
  'indicator-value.suppressed-shown': indicatorValueSuppressedShownNotes,
  'indicator-value.twice': indicatorValueTwiceNotes,
  'indicator-value.without-period': indicatorValueWithoutPeriodNotes,
};
