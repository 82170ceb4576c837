import type { RunnableRule } from '../rule.ts';
import { indicatorDefinitionTwice } from './indicator-definition-twice.ts';
import { indicatorValueDividedByZero } from './indicator-value-divided-by-zero.ts';
import { indicatorValueEditionDiffers } from './indicator-value-edition-differs.ts';
import { indicatorValueEndsBeforeStart } from './indicator-value-ends-before-start.ts';
import { indicatorValueInFuture } from './indicator-value-in-future.ts';
import { indicatorValueNotTheQuotient } from './indicator-value-not-the-quotient.ts';
import { indicatorValueOutOfRange } from './indicator-value-out-of-range.ts';
import { indicatorValuePartOverWhole } from './indicator-value-part-over-whole.ts';
import { indicatorValueSuppressedShown } from './indicator-value-suppressed-shown.ts';
import { indicatorValueTwice } from './indicator-value-twice.ts';
import { indicatorValueWithoutPeriod } from './indicator-value-without-period.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const STRATEGY_RULES: readonly RunnableRule[] = [
  indicatorDefinitionTwice,
  indicatorValueDividedByZero,
  indicatorValueEditionDiffers,
  indicatorValueEndsBeforeStart,
  indicatorValueInFuture,
  indicatorValueNotTheQuotient,
  indicatorValueOutOfRange,
  indicatorValuePartOverWhole,
  indicatorValueSuppressedShown,
  indicatorValueTwice,
  indicatorValueWithoutPeriod,
];
