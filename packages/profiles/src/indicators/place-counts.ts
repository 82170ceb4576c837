import type { CountTable } from './count-table.ts';
import type { AttendanceCell, DecisionCell, EnrolmentCell } from './enrolment-cell.ts';
import { groupedByGrade } from './grade-groups.ts';
import type { HeadCount } from './head-count.ts';
import type { IndicatorCounts } from './indicator-counts.ts';
import type { Counted, CountedGrades, LookParts } from './look.ts';
import { COUNTRY, type Place } from './place-tree.ts';
import type { Population } from './population.ts';
import { missing } from './quantity.ts';

/** The counts of one school year and of the one before, added up from schools to territories to the country. */
export class PlaceCounts {
  readonly #from: IndicatorCounts;
  readonly #schoolYear: number;
  readonly #population: Population | undefined;
  readonly #now: OfYear<EnrolmentCell>;
  readonly #before: OfYear<EnrolmentCell>;
  readonly #reasonsKnown: boolean;
  readonly #decisions: OfYear<DecisionCell>;
  readonly #attendance: OfYear<AttendanceCell>;
  readonly #teachers: HeadCount;
  readonly #levelsKnown: boolean;

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
    const enrolments = counts.enrolments.rolledUp(above);
    // A school that has closed since stands in the tree of its own year only.
    const earlier = previous ? previous.enrolments.rolledUp(previous.places.above) : enrolments;
    this.#now = new OfYear(enrolments, (cell) => cell.schoolYear === schoolYear);
    this.#before = new OfYear(earlier, (cell) => cell.schoolYear === schoolYear - 1);
    this.#reasonsKnown = this.#now.at(COUNTRY).some(([{ ending }]) => ending !== 'open' && ending !== 'unknown');
    this.#decisions = new OfYear(counts.decisions.rolledUp(above), (cell) => cell.enrolment.schoolYear === schoolYear);
    this.#attendance = new OfYear(counts.attendance.rolledUp(above), (cell) => cell.schoolYear === schoolYear);
    this.#teachers = counts.teachers.rolledUp(above);
    this.#levelsKnown = this.#teachers.knowsLevels();
  }

  /** What a formula sees of a place. */
  at(place: Place): Omit<LookParts, 'sex'> {
    return {
      schooling: this.#from.schooling,
      parameters: this.#from.parameters,
      now: gradesAt(this.#now, place),
      before: gradesAt(this.#before, place),
      reasonsKnown: this.#reasonsKnown,
      promoted: this.#decided(place, 'promoted'),
      failed: this.#decided(place, 'failed'),
      attendance: { cells: this.#attendance.at(place.id), known: this.#attendance.known },
      teachers: (level) => this.#teachersAt(place, level),
      population: (ages, sex) =>
        this.#population?.of(place.codes, this.#schoolYear, ages, sex) ?? missing('population'),
    };
  }

  #decided(place: Place, decision: DecisionCell['decision']): CountedGrades {
    const cells = this.#decisions.at(place.id).filter(([cell]) => cell.decision === decision);
    const groups = groupedByGrade(cells.map(([{ enrolment }, count]) => [enrolment, count]));
    return { groups, known: this.#decisions.known };
  }

  #teachersAt(place: Place, level: string): ReturnType<LookParts['teachers']> {
    if (level === '' && this.#teachers.isEmpty) return missing('staff-assignment');
    if (level !== '' && !this.#levelsKnown) return missing('teaching-assignment');
    return { amount: this.#teachers.at(place.id, level), unknown: 0 };
  }
}

/** The part of a table that is of one school year. */
class OfYear<Cell extends object> {
  /** Whether anything was counted in that year anywhere. */
  readonly known: boolean;
  readonly #table: CountTable<Cell>;
  readonly #isMeant: (cell: Cell) => boolean;

  constructor(table: CountTable<Cell>, isMeant: (cell: Cell) => boolean) {
    this.#table = table;
    this.#isMeant = isMeant;
    this.known = this.at(COUNTRY).length > 0;
  }

  at(place: string): Counted<Cell>['cells'] {
    return [...this.#table.at(place)].filter(([cell]) => this.#isMeant(cell));
  }
}

function gradesAt(enrolments: OfYear<EnrolmentCell>, { id }: Place): CountedGrades {
  return { groups: groupedByGrade(enrolments.at(id)), known: enrolments.known };
}
