import { type Ledger, populationOf } from './ledger.ts';
import { type PersonRow, PublishError } from './table-spec.ts';

/** How many people share what may be known of each, in records that are to be released. */
export interface Anonymity {
  readonly rows: number;
  /** The size of the smallest group of people who are alike in all these columns: the k of k-anonymity. 0 when there is nobody. */
  readonly smallest: number;
  readonly groups: number;
  /** People in groups that are too small, and in how many groups. */
  readonly tooSmall: { readonly people: number; readonly groups: number };
}

export function anonymityOf(rows: Iterable<PersonRow>, columns: readonly string[], least: number): Anonymity {
  const sizes = groupSizes(rows, columns);
  const all = [...sizes.values()];
  const small = all.filter((size) => size < least);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    rows: sum(all),
    smallest: all.reduce((least, size) => Math.min(least, size), all[0] ?? 0),
    groups: all.length,
    tooSmall: { people: sum(small), groups: small.length },
  };
}

export interface ReleasedMicrodata {
  readonly columns: readonly string[];
  /** Sorted, so that their order says nothing. */
  readonly rows: readonly PersonRow[];
  readonly before: Anonymity;
  readonly after: Anonymity;
  readonly ledger: Ledger;
}

/**
 * Makes single records that may be released: only these columns, and nobody who shares them with fewer than nine others. Who is left out is
 * counted. Records and tables of the same people are not both released, since they could be subtracted.
 *
 * @param about with `least`, the smallest group: 10 by default
 * @throws {PublishError} `publish.tables-out`, `publish.table-malformed`
 */
export function releaseMicrodata(
  rows: readonly PersonRow[],
  columns: readonly string[],
  about: { name: string; population: string; ledger: Ledger; least?: number },
): ReleasedMicrodata {
  const { name, population, ledger, least = 10 } = about;
  if (columns.length === 0 || new Set(columns).size < columns.length) {
    throw new PublishError('publish.table-malformed', 'The records cannot be made: name each column once.', {
      why: 'name each column once',
    });
  }
  const known = populationOf(ledger, population);
  if (known.tables.length + known.microdata.length > 0) {
    throw new PublishError(
      'publish.tables-out',
      `Tables or records of ${population} were published: these records could be compared with them. Take another population.`,
      { population },
    );
  }
  const sizes = groupSizes(rows, columns);
  const kept = rows.filter((row) => (sizes.get(groupOf(row, columns)) ?? 0) >= least);
  const released = kept
    .map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])))
    .sort((a, b) => (groupOf(a, columns) < groupOf(b, columns) ? -1 : 1));
  const entry = { tables: [], microdata: [{ name, columns: [...columns] }] };
  return {
    columns,
    rows: released,
    before: anonymityOf(rows, columns, least),
    after: anonymityOf(released, columns, least),
    ledger: { ...ledger, populations: { ...ledger.populations, [population]: entry } },
  };
}

function groupSizes(rows: Iterable<PersonRow>, columns: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const group = groupOf(row, columns);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes;
}

function groupOf(row: PersonRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name] ?? ''));
}
