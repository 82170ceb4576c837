import type { Target } from './formula.ts';
import type { Look, Who } from './look.ts';
import type { Quantity } from './quantity.ts';

/** The students of a level or grade. */
export function whoIsIn(target: Exclude<Target, { of: 'all' }>): Who {
  return target.of === 'grade' ? { slot: target.slot } : { levels: [target.level.level] };
}

/** Those who stayed to the end of the year: the `matrícula final` of the region's tables. */
export function finalEnrolment(look: Look, target: Exclude<Target, { of: 'all' }>): Quantity {
  return look.ended(whoIsIn(target), 'stayed');
}
