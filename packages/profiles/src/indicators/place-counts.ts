import type { CountTable } from './count-table.ts';
import type { EnrolmentCell } from './enrolment-cell.ts';
import type { HeadCount } from './head-count.ts';
import type { IndicatorCounts } from './indicator-counts.ts';
import type { Counted, LookParts } from './look.ts';
import { COUNTRY, type Place } from './place-tree.ts';
import type { Population } from './population.ts';
import { missing } from './quantity.ts';

/** The counts of one school year and of the one before, added up from schools to territories to the country. */
export class PlaceCounts {
  readonly #from: IndicatorCounts;
  readonly #schoolYear: number;
  readonly #population: Population | undefined;
  readonly #now: CountTable<EnrolmentCell>;
  readonly #before: CountTable<EnrolmentCell>;
  readonly #decisions: IndicatorCounts['decisions'];
  readonly #attendance: IndicatorCounts['attendance'];
  readonly #teachers: HeadCount;

  constructor({
    counts,
    previous,
    population,
    schoolYear,
  }: {
    readonly counts: IndicatorCounts;
    readonly previous?: IndicatorCounts;
    readonly population?: Population;
    readonly schoolYear: number;
  }) {
    const { above } = counts.places;
    this.#from = counts;
    this.#schoolYear = schoolYear;
    this.#population = population;
    this.#now = counts.enrolments.rolledUp(above);
    // A school that has closed since stands in the tree of its own year only.
    this.#before = previous ? previous.enrolments.rolledUp(previous.places.above) : this.#now;
    this.#decisions = counts.decisions.rolledUp(above);
    this.#attendance = counts.attendance.rolledUp(above);
    this.#teachers = counts.teachers.rolledUp(above);
  }

  /** What a formula sees of a place. */
  at(place: Place): Omit<LookParts, 'sex'> {
    const year = this.#schoolYear;
    return {
      schooling: this.#from.schooling,
      parameters: this.#from.parameters,
      now: counted(this.#now, place, (cell) => cell.schoolYear === year),
      before: counted(this.#before, place, (cell) => cell.schoolYear === year - 1),
      reasonsKnown: [...this.#now.at(COUNTRY).keys()].some(
        ({ schoolYear, ending }) => schoolYear === year && ending !== 'open' && ending !== 'unknown',
      ),
      decisions: counted(this.#decisions, place, ({ enrolment }) => enrolment.schoolYear === year),
      attendance: counted(this.#attendance, place, (cell) => cell.schoolYear === year),
      teachers: (level) => this.#teachersAt(place, level),
      population: (ages, sex) => this.#population?.of(place.codes, year, ages, sex) ?? missing('population'),
    };
  }

  #teachersAt(place: Place, level: string): ReturnType<LookParts['teachers']> {
    if (level === '' && this.#teachers.isEmpty) return missing('staff-assignment');
    if (level !== '' && !this.#teachers.knowsLevels()) return missing('teaching-assignment');
    return { amount: this.#teachers.at(place.id, level), unknown: 0 };
  }
}

function counted<Cell extends object>(
  table: CountTable<Cell>,
  place: Place,
  isMeant: (cell: Cell) => boolean,
): Counted<Cell> {
  return {
    cells: [...table.at(place.id)].filter(([cell]) => isMeant(cell)),
    known: [...table.at(COUNTRY).keys()].some(isMeant),
  };
}
