import type { EducationLevel, LevelGrade } from '../facts/education-level.ts';

/** One grade of a level of ISCED, whatever the country's programmes call it. */
export interface GradeSlot {
  /** Code of the list `isced-level`. */
  readonly level: string;
  /** The grade as values name it: a code of the country's list of grades. */
  readonly grade: string;
  /** Its place in the whole of schooling. */
  readonly order: number;
  /** Intended age at the start of the grade, whole years; absent where no source tells. */
  readonly age?: number;
}

/** A level of ISCED with its grades, from the first to the last. */
export interface SchoolingLevel {
  readonly level: string;
  readonly grades: readonly GradeSlot[];
  /** The official ages, first and last, both inclusive; absent where a grade has no intended age. */
  readonly ages?: readonly [from: number, to: number];
}

/** The levels and grades of a country as indicators see them. */
export interface Schooling {
  readonly levels: readonly SchoolingLevel[];
  /** The grade that a code stands for, of the country's list or of the standard's. */
  slotOf(grade: string): GradeSlot | undefined;
  /** The level of a grade that is no step of a ladder of its own, such as a grade for adults. */
  levelOf(grade: string): string | undefined;
}

/**
 * Lays out a country's levels as one ladder. Grades of two programmes that stand at the same place of the same level (humanities and
 * technical) are one grade of ISCED. A grade without an intended age, at a place where another has one (adults), counts for its level alone:
 * nobody in it can be over-age.
 */
export function schoolingOf(levels: readonly EducationLevel[]): Schooling {
  const rungs = new Map<string, Rung>();
  for (const { isced, grades } of levels) {
    for (const grade of grades) {
      const key = `${isced} ${grade.order}`;
      const rung = rungs.get(key) ?? { level: isced, order: grade.order, grades: [] };
      rungs.set(key, rung);
      rung.grades.push(grade);
    }
  }
  const slots = new Map<string, GradeSlot>();
  const levelsOfGrades = new Map<string, string>();
  const ladder = new Map<string, GradeSlot[]>();
  for (const { level, order, grades } of [...rungs.values()].sort((a, b) => a.order - b.order)) {
    const aged = grades.filter(({ usualAge }) => usualAge !== undefined);
    const [first, ...others] = aged.length > 0 ? aged : grades;
    if (!first) continue;
    const slot: GradeSlot = {
      ...{ level, grade: first.code, order },
      ...(first.usualAge === undefined ? {} : { age: first.usualAge }),
    };
    ladder.set(level, [...(ladder.get(level) ?? []), slot]);
    for (const one of [first, ...others]) for (const code of codesOf(one)) setOnce(slots, code, slot);
    for (const one of grades) for (const code of codesOf(one)) setOnce(levelsOfGrades, code, level);
  }
  return {
    levels: [...ladder].map(([level, grades]) => ({ level, grades, ...agesOf(grades) })),
    slotOf: (grade) => slots.get(grade),
    levelOf: (grade) => levelsOfGrades.get(grade),
  };
}

interface Rung {
  readonly level: string;
  readonly order: number;
  readonly grades: LevelGrade[];
}

function codesOf({ code, grade }: LevelGrade): readonly string[] {
  return grade === undefined || grade === code ? [code] : [code, grade];
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function agesOf(grades: readonly GradeSlot[]): { ages?: readonly [number, number] } {
  const ages = grades.map(({ age }) => age).filter((age) => age !== undefined);
  return ages.length > 0 && ages.length === grades.length ? { ages: [Math.min(...ages), Math.max(...ages)] } : {};
}
