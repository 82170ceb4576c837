import type { Sourced, Words } from './sourced.ts';

/** One grade of a level. */
export interface LevelGrade {
  /** The code in the country's list of grades. */
  readonly code: string;
  readonly title: Words;
  /** Place within the whole of schooling, so that grades can be put in order across levels. */
  readonly order: number;
  /** The grade of the standard's list (`05`), where there is an equal. */
  readonly grade?: string;
  /** Usual age at the start of the grade, whole years, as the country counts ages. */
  readonly usualAge?: number;
}

/** A level of education of a country, with its place in ISCED 2011. */
export interface EducationLevel extends Sourced {
  /** The code in the country's list of levels. */
  readonly code: string;
  readonly title: Words;
  /** Code of the standard's list `isced-level`: ISCED 2011 level, `01`, `02`, `1`, `2`, `3`… */
  readonly isced: string;
  readonly grades: readonly LevelGrade[];
}
