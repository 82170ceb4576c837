import { type Atoms, atomsOf } from './atoms.ts';
import { codesOf, patternOf, patternsOf, patternText } from './cells.ts';
import { type CountedCell, type CountedTable, countTable, shareGroups } from './counted-table.ts';
import { type Ledger, type LedgerTable, populationOf, specOf } from './ledger.ts';
import { protect } from './protect.ts';
import { extremeOf, publishedCount, shareBand } from './rounding.ts';
import {
  assertSpec,
  DEFAULT_LIMITS,
  type PersonRow,
  PublishError,
  type PublishingLimits,
  type TableSpec,
} from './table-spec.ts';

/** One line of a published table. */
export interface PublishedCell {
  /** By column; a column that is absent is summed over. */
  readonly codes: Readonly<Record<string, string>>;
  /** Rounded; `null` when it is not told. */
  readonly count: number | null;
  /** Of the group, in whole per cent, from the rounded counts; `≤5` or `≥95` where nearly nobody or nearly everybody is. */
  readonly share?: string;
}

export interface PublishedTable {
  readonly spec: TableSpec;
  readonly cells: readonly PublishedCell[];
  /** Counts that are not told. */
  readonly hidden: number;
  /** Kinds of cells that are not told at all, since they could not be made safe: the columns of each. */
  readonly withheld: readonly (readonly string[])[];
  /** With this table in it. Nothing is published before it is kept. */
  readonly ledger: Ledger;
}

/**
 * Makes a table of counts that may be published: no group below ten, nothing that can be computed out of it or out of it together with everything
 * that was published before of the same people. Counts are rounded; where that is not enough, others are hidden too; where that is not enough, the
 * finest kinds of cells are left out.
 *
 * @param population the name of the people that are counted, at one moment: `students-2026-04-30`
 * @throws {PublishError} `publish.table-malformed`, `publish.name-taken`, `publish.population-changed`, `publish.microdata-out`, `publish.not-safe`
 */
export function publishTable(
  rows: readonly PersonRow[],
  spec: TableSpec,
  { population, ledger, limits = DEFAULT_LIMITS }: { population: string; ledger: Ledger; limits?: PublishingLimits },
): PublishedTable {
  assertSpec(spec);
  const before = populationOf(ledger, population);
  if (before.tables.some(({ name }) => name === spec.name)) {
    throw new PublishError('publish.name-taken', `A table ${spec.name} of ${population} was published before.`, {
      name: spec.name,
    });
  }
  if (before.microdata.length > 0) {
    throw new PublishError(
      'publish.microdata-out',
      `Single records of ${population} were released: a table could be compared with them. Count another population.`,
      { population },
    );
  }
  const atoms = atomsOf(rows, [...before.tables.map(specOf), spec]);
  const withheld = new Set<string>();
  for (;;) {
    const old = before.tables.map((table) => earlierTable(table, atoms, population, limits));
    const made = countTable(spec, atoms, limits, withheld);
    if (made.patterns.length === 0) {
      throw new PublishError(
        'publish.not-safe',
        'The table cannot be told from what was published before without showing small groups. Ask for fewer columns.',
      );
    }
    const unsafe = protect([...old, made], atoms, limits);
    if (!unsafe) return published(made, withheld, ledger, population, limits);
    // The kind of cell that cannot be made safe; when it is one that was told before, the finest of this table.
    const kind = unsafe.table === made ? patternOf(unsafe.key) : made.patterns.at(-1);
    withheld.add(patternText(kind ?? []));
  }
}

/** A table that was published, counted anew: what was told of it stays told. */
function earlierTable(table: LedgerTable, atoms: Atoms, population: string, limits: PublishingLimits): CountedTable {
  const counted = countTable(specOf(table), atoms, limits, new Set(table.withheld));
  const cells = new Map<string, CountedCell>();
  for (const [key, cell] of counted.cells) {
    const told = Object.hasOwn(table.cells, key) ? table.cells[key] : undefined;
    const now = publishedCount(cell.count, limits);
    const same =
      told === 'extreme'
        ? cell.hidden === 'extreme'
        : told === 'hidden'
          ? cell.hidden !== 'extreme' && now !== 0
          : told === now;
    if (!same) throw changed(population);
    cells.set(key, { ...cell, ...(told === 'hidden' && !cell.hidden && { hidden: 'complement' as const }) });
  }
  if (cells.size < Object.keys(table.cells).length) throw changed(population);
  return { ...counted, cells, fixed: true };
}

function changed(population: string): PublishError {
  return new PublishError(
    'publish.population-changed',
    `The people counted as ${population} are not those of the tables that were published of them. Give the population of another day another name.`,
    { population },
  );
}

function published(
  table: CountedTable,
  withheld: ReadonlySet<string>,
  ledger: Ledger,
  population: string,
  limits: PublishingLimits,
): PublishedTable {
  const { spec } = table;
  const shares = sharesOf(table, limits);
  const sorted = [...table.cells.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const cells = sorted.map(({ key, count, hidden }): PublishedCell => {
    const share = shares.get(key);
    const told = hidden ? null : publishedCount(count, limits);
    return { codes: namedCodes(key, spec), count: told, ...(share !== undefined && { share }) };
  });
  const entry: LedgerTable = {
    name: spec.name,
    dimensions: spec.dimensions.map((columns) => [...columns]),
    ...(spec.where && {
      where: Object.fromEntries(Object.entries(spec.where).map(([name, list]) => [name, [...list]])),
    }),
    ...(spec.share !== undefined && { share: spec.share }),
    withheld: [...withheld],
    cells: Object.fromEntries(
      sorted.map(({ key, count, hidden }) => [
        key,
        hidden === 'extreme'
          ? ('extreme' as const)
          : hidden
            ? ('hidden' as const)
            : (publishedCount(count, limits) ?? 0),
      ]),
    ),
  };
  const before = populationOf(ledger, population);
  const after = { ...before, tables: [...before.tables, entry] };
  return {
    spec,
    cells,
    hidden: cells.filter(({ count }) => count === null).length,
    withheld: patternsOf(spec)
      .filter((pattern) => withheld.has(patternText(pattern)))
      .map((pattern) => spec.dimensions.flatMap((columns, index) => columns.slice(0, pattern[index]))),
    ledger: { ...ledger, populations: { ...ledger.populations, [population]: after } },
  };
}

function namedCodes(key: string, { dimensions }: TableSpec): Record<string, string> {
  const codes = codesOf(key);
  const named = dimensions.flatMap((columns, index) =>
    columns.map((name, depth) => [name, codes[index]?.[depth]] as const),
  );
  return Object.fromEntries(named.flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])));
}

/** Shares out of what is told, so that they tell no more. */
function sharesOf(table: CountedTable, limits: PublishingLimits): Map<string, string> {
  const shares = new Map<string, string>();
  for (const { key, people, parts } of shareGroups(table)) {
    const band = shareBand(people);
    if (table.cells.get(key)?.hidden || band === undefined) continue;
    const whole = publishedCount(people, limits) ?? 0;
    for (const part of parts) {
      const hidden = table.cells.get(part.key)?.hidden;
      const extreme = hidden === 'extreme' ? extremeOf(part.count, people) : undefined;
      if (extreme === 'low') shares.set(part.key, `≤${band}`);
      else if (extreme === 'high') shares.set(part.key, `≥${100 - band}`);
      else if (!hidden && whole > 0) {
        const share = Math.round((100 * (publishedCount(part.count, limits) ?? 0)) / whole);
        shares.set(part.key, String(Math.min(100 - band, Math.max(band, share))));
      }
    }
  }
  return shares;
}
