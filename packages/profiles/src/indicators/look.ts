import {
  type AttendanceCell,
  type CountedSex,
  DAY,
  type DecisionCell,
  type Ending,
  type EnrolmentCell,
} from './enrolment-cell.ts';
import type { GradeGroup } from './grade-groups.ts';
import type { InputName } from './input-words.ts';
import type { IndicatorParameters } from './parameters.ts';
import { missing, type Quantity } from './quantity.ts';
import type { GradeSlot, Schooling } from './schooling.ts';

/** Which students are meant. What is absent does not matter. */
export interface Who {
  readonly levels?: readonly string[];
  readonly slot?: GradeSlot;
  /** First and last age, both inclusive. */
  readonly ages?: readonly [from: number, to: number];
  readonly repeats?: true;
}

/** The part of the counts that a formula sees: one place, one school year, one sex or both. */
export interface LookParts {
  readonly schooling: Schooling;
  readonly parameters: IndicatorParameters;
  readonly sex: CountedSex | undefined;
  /** Enrolments at the place of the school year, and of the one before. */
  readonly now: CountedGrades;
  readonly before: CountedGrades;
  /** Whether anybody in the year, anywhere, says why a student left. */
  readonly reasonsKnown: boolean;
  /** Those decided upon at the end of the year. */
  readonly promoted: CountedGrades;
  readonly failed: CountedGrades;
  readonly attendance: Counted<AttendanceCell>;
  teachers(level: string): Quantity;
  population(ages: readonly [number, number], sex: CountedSex | undefined): Quantity;
}

/** Cells of one place. `known`: whether anything of the kind was counted anywhere; if not, zero would be a lie. */
export interface Counted<Cell> {
  readonly cells: readonly (readonly [cell: Cell, count: number])[];
  readonly known: boolean;
}

/** The same, put together by level and grade. */
export interface CountedGrades {
  readonly groups: readonly GradeGroup[];
  readonly known: boolean;
}

/** What a formula asks of the counts. */
export class Look {
  readonly schooling: Schooling;
  readonly parameters: IndicatorParameters;
  readonly #parts: LookParts;

  constructor(parts: LookParts) {
    this.schooling = parts.schooling;
    this.parameters = parts.parameters;
    this.#parts = parts;
  }

  /** The same place and year, and one sex. */
  of(sex: CountedSex): Look {
    return new Look({ ...this.#parts, sex });
  }

  /** Students enrolled in the school year, by head count of enrolments. */
  enrolled(who: Who): Quantity {
    return this.#count(this.#parts.now, who, 'enrolment', ({ counted }) => counted);
  }

  /** Students enrolled in the school year before. */
  enrolledBefore(who: Who): Quantity {
    return this.#count(this.#parts.before, who, 'previous-year', ({ counted }) => counted);
  }

  /** Everybody who was enrolled in the year, those left out who moved to another school: that school counts them. */
  enrolledInYear(who: Who): Quantity {
    return this.#count(this.#parts.now, who, 'enrolment', hasNotMoved);
  }

  /** Those of them who were there to the end. */
  stayed(who: Who): Quantity {
    return this.#ended(who, 'open', 'stayed');
  }

  /** Those of them who gave up school. Where nobody says why anybody left, it is not known that nobody gave up. */
  deserted(who: Who): Quantity {
    return this.#parts.reasonsKnown ? this.#ended(who, 'deserted') : missing('enrolment.exitReason');
  }

  #ended(who: Who, ...endings: readonly Ending[]): Quantity {
    return this.#count(this.#parts.now, who, 'enrolment', hasNotMoved, ({ ending }) =>
      ending === 'unknown' ? 'enrolment.exitReason' : endings.includes(ending),
    );
  }

  /** Decisions at the end of the year, of those who stayed. */
  decided(who: Who, decision: DecisionCell['decision']): Quantity {
    return this.#count(this.#parts[decision], who, 'promotion', () => true);
  }

  /** School days attended, or recorded at all. */
  days(which: 'attended' | 'recorded'): Quantity {
    const { cells, known } = this.#parts.attendance;
    if (!known) return missing('daily-attendance');
    let [amount, unknown, base] = [0, 0, 0];
    for (const [{ sex, present }, count] of cells) {
      if (this.#parts.sex !== undefined && sex !== this.#parts.sex) continue;
      if (present === undefined) unknown += count;
      else if (present || which === 'recorded') amount += count;
      base += count;
    }
    return unknown > this.parameters.mostUnknown * base
      ? missing('daily-attendance')
      : { amount: amount / DAY, unknown: Math.ceil(unknown / DAY) };
  }

  /** Different teachers at the place; of a level, those who teach a class with a grade of it. */
  teachers(level = ''): Quantity {
    return this.#parts.teachers(level);
  }

  /** People of these ages, first and last inclusive; without intended ages in the profile nobody knows which. */
  population(ages: readonly [number, number] | undefined): Quantity {
    return ages === undefined ? missing('profile.levels') : this.#parts.population(ages, this.#parts.sex);
  }

  /**
   * Counts cells. One whose answer hangs on a field that it lacks is unknown; too many of them, measured on all who might be meant but
   * for such fields, and there is no number.
   */
  #count(
    { groups, known }: CountedGrades,
    who: Who,
    input: InputName,
    among: (cell: EnrolmentCell) => boolean,
    more?: (cell: EnrolmentCell) => boolean | InputName,
  ): Quantity {
    if (!known) return missing(input);
    let [amount, unknown, base] = [0, 0, 0];
    const lacking = new Set<InputName>();
    for (const group of groups) {
      if (!isOfGrade(group, who)) continue;
      for (const [cell, count] of group.cells) {
        if (!among(cell)) continue;
        base += count;
        const answer = this.#answer(cell, who, more);
        if (answer === true) amount += count;
        else if (answer !== false) {
          unknown += count;
          lacking.add(answer);
        }
      }
    }
    return unknown > this.parameters.mostUnknown * base ? missing(...lacking) : { amount, unknown };
  }

  #answer(
    cell: EnrolmentCell,
    { levels, slot, ages, repeats }: Who,
    more?: (cell: EnrolmentCell) => boolean | InputName,
  ): boolean | InputName {
    const answers: (boolean | InputName)[] = [];
    if (levels || slot) answers.push(cell.level !== undefined || 'enrolment.grade');
    if (slot) answers.push(cell.order !== undefined || 'enrolment.grade');
    if (this.#parts.sex) answers.push(cell.sex === undefined ? 'person.sex' : cell.sex === this.#parts.sex);
    if (ages) answers.push(cell.age === undefined ? 'person.birthDate' : ages[0] <= cell.age && cell.age <= ages[1]);
    if (repeats) answers.push(cell.repeats ?? 'enrolment.repeats');
    if (more) answers.push(more(cell));
    return answers.includes(false) ? false : (answers.find((answer) => answer !== true) ?? true);
  }
}

function hasNotMoved({ ending }: EnrolmentCell): boolean {
  return ending !== 'moved';
}

/** Whether cells are, or may be, of the level or grade. */
function isOfGrade({ level, order }: GradeGroup, { levels, slot }: Who): boolean {
  if (slot) return level === undefined || (level === slot.level && (order === slot.order || order === undefined));
  return levels === undefined || level === undefined || levels.includes(level);
}
