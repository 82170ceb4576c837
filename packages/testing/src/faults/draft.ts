import { parse } from 'csv-parse/sync';
import { SyntheticDataError } from '../errors.ts';
import type { FileName } from '../oneroster/columns.ts';
import { csvLine, csvText } from '../oneroster/csv.ts';
import type { Random } from '../random.ts';

/** A row of a bundle that is being spoilt. */
export interface DraftRow {
  readonly file: FileName;
  /** Row as a spreadsheet numbers it. */
  readonly row: number;
  get(column: string): string;
  set(column: string, value: string): void;
  /** Replaces the text of the whole line, for what is wrong with CSV itself. */
  spoilLine(spoil: (line: string) => string): void;
}

/**
 * A bundle on its way to being faulty. It remembers which records a fault has used, so that no two faults meet in one:
 * a row is given out only while none of the records that it names is used.
 */
export class Draft {
  readonly #tables = new Map<string, { readonly columns: readonly string[]; readonly rows: string[][] }>();
  readonly #spoilt = new Map<string, (line: string) => string>();
  readonly #used = new Set<string>();
  readonly #order: readonly string[];
  readonly random: Random;

  constructor(files: ReadonlyMap<string, string>, random: Random) {
    this.random = random;
    this.#order = [...files.keys()];
    for (const [file, text] of files) {
      const [columns = [], ...rows] = parse(text, { relax_column_count: true }) as string[][];
      this.#tables.set(file, { columns, rows });
    }
  }

  /** A row by chance, of those that fit and that no fault uses. It and its records are used from now on. */
  take(file: FileName, fits: (row: DraftRow) => boolean = () => true): DraftRow {
    for (const index of this.#someOrder(this.#table(file).rows.length)) {
      const row = this.#at(file, index);
      if (named(row).some((id) => this.#used.has(id)) || !fits(row)) continue;
      this.use(row.get('sourcedId'));
      if (file === 'enrollments.csv') this.use(row.get('userSourcedId'));
      return row;
    }
    throw new SyntheticDataError(
      'testing.no-row-left',
      `No row of ${file} is left to plant a fault in. Generate more students, in at least two schools.`,
      { file },
    );
  }

  /** Any row that fits, used or not; for something to point at. */
  find(file: FileName, fits: (row: DraftRow) => boolean): DraftRow | undefined {
    const { rows } = this.#table(file);
    for (let index = 0; index < rows.length; index++) {
      const row = this.#at(file, index);
      if (fits(row)) return row;
    }
    return undefined;
  }

  count(file: FileName, fits: (row: DraftRow) => boolean): number {
    const { rows } = this.#table(file);
    return rows.reduce((sum, _row, index) => sum + (fits(this.#at(file, index)) ? 1 : 0), 0);
  }

  /** Adds a row at the end of a file. Columns that are not named stay empty. */
  append(file: FileName, cells: Readonly<Record<string, string>>): DraftRow {
    const { columns, rows } = this.#table(file);
    rows.push(columns.map((column) => cells[column] ?? ''));
    const row = this.#at(file, rows.length - 1);
    this.use(row.get('sourcedId'));
    return row;
  }

  /** Keeps a record from being used by another fault. */
  use(id: string): void {
    this.#used.add(id);
  }

  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  files(): Map<string, string> {
    return new Map(this.#order.map((file) => [file, this.#text(file)]));
  }

  /** Every index once or more: a good many by chance, so that faults lie scattered, then all in turn. */
  *#someOrder(count: number): Generator<number> {
    for (let tries = 0; tries < count && tries < 1000; tries++) yield this.random.int(0, count - 1);
    for (let index = 0; index < count; index++) yield index;
  }

  #text(file: string): string {
    const { columns, rows } = this.#table(file);
    const lines = rows.map((cells, index) => {
      const line = csvLine(cells);
      return this.#spoilt.get(`${file} ${index}`)?.(line) ?? line;
    });
    return csvText([csvLine(columns), ...lines]);
  }

  #table(file: string): { readonly columns: readonly string[]; readonly rows: string[][] } {
    const table = this.#tables.get(file);
    if (!table) throw new TypeError(`plantFaults: the files have no ${file}; it takes what writeOneRoster11 returns.`);
    return table;
  }

  #at(file: FileName, index: number): DraftRow {
    const { columns, rows } = this.#table(file);
    const cells = rows[index] ?? [];
    const position = (column: string): number => {
      const found = columns.indexOf(column);
      if (found < 0) throw new TypeError(`plantFaults: ${file} has no column ${column}.`);
      return found;
    };
    return {
      file,
      row: index + 2,
      get: (column) => cells[position(column)] ?? '',
      set: (column, value) => {
        cells[position(column)] = value;
      },
      spoilLine: (spoil) => {
        this.#spoilt.set(`${file} ${index}`, spoil);
      },
    };
  }
}

/** The records that a row is about or hangs on. */
function named(row: DraftRow): string[] {
  const own = row.get('sourcedId');
  switch (row.file) {
    case 'enrollments.csv':
      return [own, row.get('classSourcedId'), row.get('userSourcedId')];
    case 'users.csv':
      return [own, ...row.get('agentSourcedIds').split(',')];
    default:
      return [own];
  }
}
