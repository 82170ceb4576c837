import type { Look } from './look.ts';
import { isMissing, type Missing, minus, missing, type Quantity } from './quantity.ts';
import type { FlowRates } from './reconstructed-cohort.ts';
import type { GradeSlot, SchoolingLevel } from './schooling.ts';

/** Who, of the students of a grade in year t, is where in year t+1. */
export interface GradeFlow {
  /** `E_g^t` */
  readonly enrolled: Quantity;
  /** `R_g^{t+1}` */
  readonly repeated: Quantity;
  /** `E_{g+1}^{t+1} − R_{g+1}^{t+1}` */
  readonly promoted: Quantity;
}

/** The flow out of a grade into the next one, of its level or of the level above. */
export function flowOf(look: Look, from: GradeSlot, to: GradeSlot): GradeFlow {
  return {
    enrolled: look.enrolledBefore({ slot: from }),
    repeated: look.enrolled({ slot: from, repeats: true }),
    promoted: newEntrants(look, to),
  };
}

/** Those in a grade who do not repeat it: `E_g − R_g`. */
export function newEntrants(look: Look, slot: GradeSlot): Quantity {
  return minus(look.enrolled({ slot }), look.enrolled({ slot, repeats: true }));
}

/** The grade after another one of a level. */
export function gradeAfter({ grades }: SchoolingLevel, slot: GradeSlot): GradeSlot | undefined {
  return grades[grades.indexOf(slot) + 1];
}

/** The first grade of the level that comes after another one. */
export function firstGradeAbove(look: Look, level: SchoolingLevel): GradeSlot | undefined {
  const { levels } = look.schooling;
  return levels[levels.indexOf(level) + 1]?.grades[0];
}

/** The rates of a grade, and how many records could not be told to belong to them. */
export interface RatesOfGrade extends FlowRates {
  readonly unknown: number;
}

/**
 * The rates of a grade for a model that goes on for years. They are shares of one whole: where more went on or repeat than there were, which
 * movement between places and mistakes in counting make, the model has no answer.
 */
export function ratesOf({ enrolled, repeated, promoted }: GradeFlow): RatesOfGrade | Missing {
  const parts = [enrolled, repeated, promoted];
  const lacking = parts.flatMap((part) => (isMissing(part) ? part.missing : []));
  if (isMissing(enrolled) || isMissing(repeated) || isMissing(promoted)) return missing(...lacking);
  if (enrolled.amount === 0) return missing('nobody');
  if (promoted.amount < 0 || promoted.amount + repeated.amount > enrolled.amount) return missing('consistent-flows');
  return {
    promotion: promoted.amount / enrolled.amount,
    repetition: repeated.amount / enrolled.amount,
    unknown: enrolled.unknown + repeated.unknown + promoted.unknown,
  };
}
