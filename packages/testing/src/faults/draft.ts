import { parse } from 'csv-parse/sync';
import type { Country } from '../countries/country.ts';
import { SyntheticDataError } from '../errors.ts';
import { COLUMNS, FILE_NAMES, type FileName } from '../oneroster/columns.ts';
import { csvLine } from '../oneroster/csv.ts';
import type { PartLines } from '../oneroster/part-lines.ts';
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

interface DraftTable {
  /** Rows of the file before those that may be spoilt; only to point at. */
  readonly before: readonly string[][];
  readonly rows: string[][];
  /** How many rows the file has before `rows`, those of other schools among them. */
  readonly offset: number;
  /** Row by its id. Where an id stands twice, the first. */
  readonly byId: Map<string, number>;
}

/**
 * Some schools of a bundle on their way to being faulty. It remembers which records a fault has used, so that no two faults meet
 * in one: a row is given out only while none of the records that it names is used.
 */
export class Draft {
  readonly country: Country;
  readonly random: Random;
  readonly #tables: ReadonlyMap<FileName, DraftTable>;
  readonly #spoilt = new Map<string, (line: string) => string>();
  readonly #used = new Set<string>();

  /**
   * @param lines - the lines that may be spoilt
   * @param before - the lines of the whole country: they stay as they are
   * @param offsets - how many rows each file has before `lines`
   */
  constructor(
    country: Country,
    random: Random,
    lines: PartLines,
    before: Partial<PartLines> = {},
    offsets: Partial<Record<FileName, number>> = {},
  ) {
    this.country = country;
    this.random = random;
    this.#tables = new Map(
      FILE_NAMES.map((file) => {
        const rows = cellsOf(lines[file]);
        const byId = new Map<string, number>();
        rows.forEach(([id = ''], index) => {
          if (!byId.has(id)) byId.set(id, index);
        });
        return [file, { before: cellsOf(before[file] ?? []), rows, offset: offsets[file] ?? 0, byId }];
      }),
    );
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

  /** Any row that fits, used or not, of the schools or of the country; for something to point at. */
  find(file: FileName, fits: (row: DraftRow) => boolean): DraftRow | undefined {
    const { rows, before } = this.#table(file);
    for (let index = -before.length; index < rows.length; index++) {
      const row = this.#at(file, index);
      if (fits(row)) return row;
    }
    return undefined;
  }

  /** The row of an id, used or not. */
  byId(file: FileName, id: string): DraftRow | undefined {
    const index = this.#table(file).byId.get(id);
    return index === undefined ? undefined : this.#at(file, index);
  }

  count(file: FileName, fits: (row: DraftRow) => boolean): number {
    const { rows } = this.#table(file);
    return rows.reduce((sum, _row, index) => sum + (fits(this.#at(file, index)) ? 1 : 0), 0);
  }

  /** Adds a row behind the others. Columns that are not named stay empty, and so do those that the file does not have. */
  append(file: FileName, cells: Readonly<Record<string, string>>): DraftRow {
    const { rows, byId } = this.#table(file);
    const columns: readonly string[] = COLUMNS[file];
    rows.push(columns.map((column) => cells[column] ?? ''));
    const row = this.#at(file, rows.length - 1);
    const id = row.get('sourcedId');
    if (!byId.has(id)) byId.set(id, rows.length - 1);
    this.use(id);
    return row;
  }

  /** Keeps a record from being used by another fault. */
  use(id: string): void {
    this.#used.add(id);
  }

  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  /** The lines as they are now. */
  lines(): PartLines {
    const lines = FILE_NAMES.map((file) => [
      file,
      this.#table(file).rows.map((cells, index) => {
        const line = csvLine(cells);
        return this.#spoilt.get(`${file} ${index}`)?.(line) ?? line;
      }),
    ]);
    return Object.fromEntries(lines) as unknown as PartLines;
  }

  /** Every index once or more: a good many by chance, so that faults lie scattered, then all in turn. */
  *#someOrder(count: number): Generator<number> {
    for (let tries = 0; tries < count && tries < 1000; tries++) yield this.random.int(0, count - 1);
    for (let index = 0; index < count; index++) yield index;
  }

  /** Takes its number from a person whose birth date is spoilt: else the number would be a second finding. */
  #forgetNumber(id: string): void {
    const user = this.byId('users.csv', id);
    const number = new RegExp(`\\{${this.country.studentNumber.replace('.', '\\.')}:[^}]*\\},?`);
    user?.set('userIds', user.get('userIds').replace(number, ''));
  }

  #table(file: FileName): DraftTable {
    const table = this.#tables.get(file);
    if (!table) throw new TypeError(`There is no ${file} in a OneRoster bundle.`);
    return table;
  }

  /** A row of those that may be spoilt; by a negative index, one of those before. */
  #at(file: FileName, index: number): DraftRow {
    const { rows, before, offset } = this.#table(file);
    const columns: readonly string[] = COLUMNS[file];
    const cells = (index < 0 ? before[before.length + index] : rows[index]) ?? [];
    const position = (column: string): number => {
      const found = columns.indexOf(column);
      if (found < 0) throw new TypeError(`${file} has no column ${column}.`);
      return found;
    };
    return {
      file,
      row: offset + index + 2,
      get: (column) => cells[position(column)] ?? '',
      set: (column, value) => {
        if (index < 0) throw new TypeError(`Row of ${file} belongs to the whole country and cannot be spoilt.`);
        cells[position(column)] = value;
        if (column === 'birthDate' && this.country.numberHoldsBirthDate) this.#forgetNumber(cells[0] ?? '');
      },
      spoilLine: (spoil) => {
        this.#spoilt.set(`${file} ${index}`, spoil);
      },
    };
  }
}

function cellsOf(lines: readonly string[]): string[][] {
  return lines.length === 0 ? [] : (parse(lines.join('\n'), { relax_column_count: true }) as string[][]);
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
