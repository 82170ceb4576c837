import { SyntheticDataError } from '../errors.ts';
import type { Random } from '../random.ts';

/** A line of a census file that is being spoilt. Fields by their official number, from 1 on. */
export interface CensusRow {
  readonly record: string;
  get(field: number): string;
  set(field: number, value: string): void;
  /** Replaces the whole line, for what is wrong with the file itself. */
  spoilLine(spoil: (line: string) => string): void;
}

class Row implements CensusRow {
  readonly cells: string[];
  #spoil: ((line: string) => string) | undefined;

  constructor(line: string) {
    this.cells = line.split('|');
  }

  get record(): string {
    return this.cells[0] ?? '';
  }

  get(field: number): string {
    return this.cells[field - 1] ?? '';
  }

  set(field: number, value: string): void {
    this.cells[field - 1] = value;
  }

  spoilLine(spoil: (line: string) => string): void {
    this.#spoil = spoil;
  }

  toString(): string {
    const line = this.cells.join('|');
    return this.#spoil?.(line) ?? line;
  }
}

/** Where the lines of each record name people and classes, and for a school itself its code: what no two faults may share. */
const KEYS: Readonly<Record<string, readonly number[]>> = {
  '00': [2],
  '20': [3],
  '30': [3],
  '40': [3],
  '50': [3, 5],
  '60': [3, 5],
  '89': [2],
  '90': [6],
  '91': [6],
};

/** The lines of some schools on their way to being faulty. A line is given out while none of the people and classes that it names is used. */
export class CensusDraft {
  readonly #rows: CensusRow[];
  readonly #random: Random;
  readonly #used = new Set<string>();

  constructor(text: string, random: Random) {
    this.#rows = text
      .trimEnd()
      .split('\n')
      .map((line) => new Row(line));
    this.#random = random;
  }

  /** A line by chance, of those that fit and that no fault uses. What it names is used from now on. */
  take(record: string, fits: (row: CensusRow) => boolean = () => true): CensusRow {
    const left = this.#rows.filter((row) => row.record === record && fits(row) && !this.#isUsed(row));
    if (left.length === 0) {
      throw new SyntheticDataError(
        'testing.no-row-left',
        `No line of record ${record} is left to plant a fault in. Generate more students, in at least three schools.`,
        { file: record },
      );
    }
    const row = this.#random.pick(left);
    for (const key of keysOf(row)) this.#used.add(key);
    return row;
  }

  /** Any line that fits, used or not; for something to point at. */
  find(record: string, fits: (row: CensusRow) => boolean): CensusRow | undefined {
    return this.#rows.find((row) => row.record === record && fits(row));
  }

  /** Adds a line like another right behind it. */
  repeat(row: CensusRow): CensusRow {
    const place = this.#rows.indexOf(row);
    const copy = new Row(String(row));
    this.#rows.splice(place + 1, 0, copy);
    return copy;
  }

  /** The number of a line in the file, from 1 on. It is known when all lines are there. */
  rowOf(row: CensusRow): number {
    return this.#rows.indexOf(row) + 1;
  }

  toString(): string {
    return `${this.#rows.join('\n')}\n`;
  }

  #isUsed(row: CensusRow): boolean {
    return keysOf(row).some((key) => this.#used.has(key));
  }
}

function keysOf(row: CensusRow): string[] {
  return (KEYS[row.record] ?? []).map((field) => `${row.record >= '89' ? 'second ' : ''}${row.get(field)}`);
}
