import type { PlainDate } from '@emis-sdk/model';
import { dayNumber, dayText, grownTo } from './keys/column.ts';
import { NumberList } from './keys/number-list.ts';
import { RunList } from './keys/run-list.ts';
import { TextColumn } from './keys/text-column.ts';

/** What is kept of a record of a group: its name, and what kind of value it is. */
export type Layout = Readonly<Record<string, 'text' | 'date' | 'number' | 'whole'>>;
export type Facts<L extends Layout> = {
  readonly [Name in keyof L]?:
    | (L[Name] extends 'date' ? PlainDate : L[Name] extends 'number' | 'whole' ? number : string)
    | undefined;
};

/** One fact of many records, by their numbers from 0 on. */
interface FactColumn {
  get(number: number): unknown;
  push(value: unknown): void;
}

/** A few facts of each of many records, in 4 to 20 bytes for each fact. */
export class FactTable<const L extends Layout> {
  readonly #columns: readonly (readonly [name: string, column: FactColumn])[];

  constructor(layout: L) {
    this.#columns = Object.entries(layout).map(([name, kind]) => [name, columnOf(name, kind)]);
  }

  push(facts: Facts<L>): void {
    for (let index = 0; index < this.#columns.length; index++) {
      const column = this.#columns[index];
      column?.[1].push(facts[column[0]]);
    }
  }

  get(number: number): Facts<L> {
    const facts: Record<string, unknown> = {};
    for (const [name, column] of this.#columns) {
      const value = column.get(number);
      if (value !== undefined) facts[name] = value;
    }
    return facts as Facts<L>;
  }
}

function columnOf(name: string, kind: Layout[string]): FactColumn {
  if (kind === 'date') return new DayFacts();
  // Marks count up.
  if (kind === 'whole') return new WholeFacts(name === 'mark' ? new RunList() : new NumberList());
  return kind === 'text' ? new TextFacts() : new NumberFacts();
}

class DayFacts implements FactColumn {
  readonly #days = new NumberList();
  readonly #texts = new Map<number, PlainDate>();
  /** Days repeat from record to record. */
  #last: unknown;
  #lastDay = 0;

  get(number: number): PlainDate | undefined {
    return dayText(this.#days.get(number), this.#texts);
  }

  push(value: unknown): void {
    if (value !== this.#last) {
      this.#last = value;
      this.#lastDay = typeof value === 'string' ? dayNumber(value) : 0;
    }
    this.#days.push(this.#lastDay);
  }
}

/** Whole numbers from 0. */
class WholeFacts implements FactColumn {
  readonly #values: NumberList | RunList;

  constructor(values: NumberList | RunList) {
    this.#values = values;
  }

  get(number: number): number | undefined {
    const value = this.#values.get(number);
    return value === 0 ? undefined : value - 1;
  }

  push(value: unknown): void {
    this.#values.push(typeof value === 'number' ? value + 1 : 0);
  }
}

class NumberFacts implements FactColumn {
  #values = new Float64Array(16);
  #size = 0;

  get(number: number): number | undefined {
    const value = this.#values[number] ?? Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  }

  push(value: unknown): void {
    this.#values = grownTo(this.#values, this.#size);
    this.#values[this.#size++] = typeof value === 'number' ? value : Number.NaN;
  }
}

class TextFacts implements FactColumn {
  readonly #texts = new TextColumn();
  #size = 0;

  get(number: number): string | undefined {
    return this.#texts.get(number);
  }

  push(value: unknown): void {
    this.#texts.set(this.#size++, value);
  }
}
