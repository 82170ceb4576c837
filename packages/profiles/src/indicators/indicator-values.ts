import { INDICATORS } from './catalogue.ts';
import type { CountedSex } from './enrolment-cell.ts';
import type { IndicatorFormula, Target } from './formula.ts';
import type { GradeGroup } from './grade-groups.ts';
import type { IndicatorCounts } from './indicator-counts.ts';
import type { InputName } from './input-words.ts';
import { Look } from './look.ts';
import { PlaceCounts } from './place-counts.ts';
import { COUNTRY, type Place } from './place-tree.ts';
import type { Population } from './population.ts';
import { isMissing, type Result } from './quantity.ts';

/** What values are computed from, and which of them. */
export interface ValueOptions {
  readonly counts: IndicatorCounts;
  /** The counts of the school year before, where they were read from elsewhere. Otherwise those in `counts` itself. */
  readonly previous?: IndicatorCounts;
  readonly population?: Population;
  /** The school year that values are of; by default the one with most enrolments. */
  readonly schoolYear?: number;
  readonly formulas?: readonly IndicatorFormula[];
  /** The kinds of place wanted: `country`, `school`, codes of `territory-kind`. All when absent. */
  readonly kinds?: readonly string[];
}

/** The value of an indicator for a place, school year and group; or what is missing for one. */
export interface ComputedValue {
  readonly formula: IndicatorFormula;
  readonly place: Place;
  readonly schoolYear: number;
  /** Absent: all students together. */
  readonly sex?: CountedSex;
  readonly level?: string;
  readonly grade?: string;
  /** Place of the grade in the whole of schooling. */
  readonly order?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** In the unit of the indicator: 50 for 50 %. */
  readonly value?: number;
  /** How many records could not be told to belong to what is counted, or not. */
  readonly unknown: number;
  readonly missing: readonly InputName[];
}

/**
 * Computes values place by place: all together first, then territories, then schools. They are made one at a time, so a country's
 * millions of values need no memory.
 *
 * **For management, not for publication**: a value of a school may stand for one child. Suppression of small groups is another step.
 */
export function* indicatorValues(options: ValueOptions): Generator<ComputedValue> {
  const { counts, kinds, formulas = INDICATORS } = options;
  const schoolYear = options.schoolYear ?? yearWithMost(counts);
  if (schoolYear === undefined) return;
  const all = new PlaceCounts({ ...options, schoolYear });
  for (const place of counts.places.places()) {
    if (kinds && !kinds.includes(place.kind)) continue;
    const parts = all.at(place);
    const looks = SEXES.map((sex) => [sex, new Look({ ...parts, sex })] as const);
    for (const formula of formulas) {
      // Nobody counts the population of a school.
      if (place.kind === 'school' && formula.inputs.includes('population')) continue;
      for (const target of targetsOf(formula, counts.schooling.levels)) {
        const anyone = isAnyoneIn([...parts.now.groups, ...parts.before.groups], target);
        for (const [sex, look] of looks) {
          if (sex !== undefined && !formula.bySex) continue;
          const result = formula.compute(look, target);
          if (result && (anyone || isWorthTelling(result, place)))
            yield computedValue(formula, place, schoolYear, sex, target, result);
        }
      }
      if (place.id === COUNTRY && counts.schooling.levels.length === 0 && !formula.by.includes('all')) {
        yield { formula, place, schoolYear, unknown: 0, missing: ['profile.levels'] };
      }
    }
  }
}

const SEXES: readonly (CountedSex | undefined)[] = [undefined, 'female', 'male'];

const UNITS: Readonly<Record<IndicatorFormula['unit'], number>> = { percent: 100, ratio: 1, index: 1 };

/** The school year of most enrolments; of two alike, the later one. */
function yearWithMost({ enrolments, places }: IndicatorCounts): number | undefined {
  const years = new Map<number, number>();
  for (const [{ schoolYear }, count] of enrolments.rolledUp(places.above).at(COUNTRY)) {
    years.set(schoolYear, (years.get(schoolYear) ?? 0) + count);
  }
  return [...years].sort(([year, a], [other, b]) => b - a || other - year)[0]?.[0];
}

function targetsOf({ by, levels }: IndicatorFormula, ladder: Look['schooling']['levels']): Target[] {
  const wanted = ladder.filter(({ level }) => levels?.includes(level) ?? true);
  return by.flatMap((of): Target[] => {
    if (of === 'all') return [{ of }];
    if (of === 'level') return wanted.map((level) => ({ of, level }));
    return wanted.flatMap((level) => level.grades.map((slot) => ({ of, level, slot })));
  });
}

/** Where there is nobody, a number still tells something, and of the country also what is missing. */
function isWorthTelling(result: Result, { id }: Place): boolean {
  return !isMissing(result) || (id === COUNTRY && !result.missing.includes('nobody'));
}

/** Whether a place has students of whom there could be a value. */
function isAnyoneIn(groups: readonly GradeGroup[], target: Target): boolean {
  if (target.of === 'all') return groups.length > 0;
  if (target.of === 'level') return groups.some(({ level }) => level === target.level.level);
  return groups.some(({ level, order }) => level === target.slot.level && order === target.slot.order);
}

function computedValue(
  formula: IndicatorFormula,
  place: Place,
  schoolYear: number,
  sex: CountedSex | undefined,
  target: Target,
  result: Result,
): ComputedValue {
  const { numerator, denominator } = { numerator: undefined, denominator: undefined, ...result };
  return {
    ...{ formula, place, schoolYear },
    ...(sex === undefined ? {} : { sex }),
    ...(target.of === 'all' ? {} : { level: target.level.level }),
    ...(target.of === 'grade' ? { grade: target.slot.grade, order: target.slot.order } : {}),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(isMissing(result)
      ? { unknown: 0, missing: result.missing }
      : { value: result.amount * UNITS[formula.unit], unknown: result.unknown, missing: [] }),
  };
}
