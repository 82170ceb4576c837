import type { CodeList } from '../code-list.ts';
import { indicatorDirection } from './indicator-direction.ts';
import { indicatorUnit } from './indicator-unit.ts';
import { populationBreakdown } from './population-breakdown.ts';

/** The code lists that first serve the entities of this process. */
export const STRATEGY_CODE_LISTS: readonly CodeList[] = [indicatorDirection, indicatorUnit, populationBreakdown];
