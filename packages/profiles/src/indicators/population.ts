import type { CountedSex } from './enrolment-cell.ts';
import { missing, type Quantity } from './quantity.ts';

/** How many people of one age live in a territory. */
export interface PopulationRow {
  /** The id or an official code of the territory; absent for all that the data covers, as a rule the country. */
  readonly territory?: string;
  readonly year: number;
  /** Completed years. */
  readonly age: number;
  /** Absent for both together. */
  readonly sex?: CountedSex;
  readonly people: number;
}

/**
 * The population by age, sex and territory: what enrolment is divided by. It is given, with who counted it and in which edition, and never
 * estimated here. Nothing is added up but the two sexes and the ages of a group; where one of them is not given, there is no population.
 */
export class Population {
  /** Who counted, or projected, it. */
  readonly source: string;
  readonly edition: string;
  readonly #people = new Map<string, number>();

  constructor(about: { readonly source: string; readonly edition: string }) {
    this.source = about.source;
    this.edition = about.edition;
  }

  /** False when there is a number for this territory, year, age and sex already: it stays. */
  add({ territory = '', year, age, sex, people }: PopulationRow): boolean {
    const key = keyOf(territory, year, age, sex);
    if (this.#people.has(key)) return false;
    this.#people.set(key, people);
    return true;
  }

  /** @param codes what the territory may be called; @param ages first and last, both inclusive */
  of(
    codes: readonly string[],
    year: number,
    [from, to]: readonly [number, number],
    sex: CountedSex | undefined,
  ): Quantity {
    const called = codes.find((code) => this.#at(code, year, from, sex) !== undefined);
    if (called === undefined) return missing('population');
    let amount = 0;
    for (let age = from; age <= to; age++) {
      const people = this.#at(called, year, age, sex);
      if (people === undefined) return missing('population');
      amount += people;
    }
    return { amount, unknown: 0 };
  }

  #at(territory: string, year: number, age: number, sex: CountedSex | undefined): number | undefined {
    const own = this.#people.get(keyOf(territory, year, age, sex));
    if (own !== undefined || sex !== undefined) return own;
    const [female, male] = (['female', 'male'] as const).map((one) =>
      this.#people.get(keyOf(territory, year, age, one)),
    );
    return female === undefined || male === undefined ? undefined : female + male;
  }
}

function keyOf(territory: string, year: number, age: number, sex: CountedSex | undefined): string {
  return `${year} ${age} ${sex ?? ''} ${territory}`;
}
