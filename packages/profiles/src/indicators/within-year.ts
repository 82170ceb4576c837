import type { Target } from './formula.ts';
import type { Who } from './look.ts';

/** The students of a level or grade. */
export function whoIsIn(target: Exclude<Target, { of: 'all' }>): Who {
  return target.of === 'grade' ? { slot: target.slot } : { levels: [target.level.level] };
}
