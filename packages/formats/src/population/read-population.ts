import type { Finding, ReadItem } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import { findingMaker, type MakeFinding } from '../findings.ts';
import { ownText } from '../roster/own-text.ts';
import type { TableSpec } from '../table/column.ts';
import { openTable } from '../table/open-table.ts';
import type { TableRow } from '../table/row.ts';
import type { Table } from '../table/table.ts';

/** A row of a table of population. */
export interface PopulationLine {
  readonly type: 'line';
  readonly row: number;
  /** The id or an official code of a territory; absent for all that the data covers, as a rule the country. */
  readonly territory?: string;
  readonly year: number;
  /** Completed years. */
  readonly age: number;
  /** Absent for both together. */
  readonly sex?: 'female' | 'male';
  /** A projection may have parts of people. */
  readonly people: number;
  /** Who counted, or projected, it. */
  readonly source: string;
  readonly edition: string;
}

export type PopulationItem = PopulationLine | { readonly type: 'finding'; readonly finding: Finding };

export interface ReadPopulationOptions {
  readonly signal?: AbortSignal;
}

/**
 * Reads a CSV with one row for each territory, year, age and sex: `territory,year,age,sex,population,source,edition`. The names of the columns may
 * be Spanish or Portuguese. A row that cannot be used is a finding, and nothing is made up in its place: the value of an indicator that
 * needs it is then missing.
 *
 * @example
 * for await (const items of readPopulation(source)) for (const item of items) if (item.type === 'line') population.add(item);
 */
export async function* readPopulation(
  source: ByteSource,
  { signal }: ReadPopulationOptions = {},
): AsyncGenerator<readonly PopulationItem[]> {
  const finding = findingMaker('tolerant');
  const context = { finding, schoolIdentifier: 'school-code', signal, onBytes: undefined };
  const { table, items } = await openTable(source, { ...SPEC, file: source.name }, context);
  yield findingsAmong(items);
  if (!table) return;
  const lines: PopulationItem[] = [];
  const read = lineReader(table, finding);
  for await (const told of table.read((row) => void lines.push(read(row)))) {
    yield [...findingsAmong(told), ...lines.splice(0)];
  }
}

const SPEC: Omit<TableSpec, 'file'> = {
  ordered: false,
  columns: [
    { name: 'territory', need: 'O', type: 'string', also: ['territorio', 'território'] },
    { name: 'year', need: 'R', type: 'year', also: ['año', 'ano'] },
    { name: 'age', need: 'R', type: 'integer', also: ['edad', 'idade'] },
    { name: 'sex', need: 'O', type: 'enum', also: ['sexo'] },
    { name: 'population', need: 'R', type: 'float', also: ['población', 'população', 'poblacion', 'populacao'] },
    { name: 'source', need: 'R', type: 'string', also: ['fuente', 'fonte'] },
    { name: 'edition', need: 'R', type: 'string', also: ['edición', 'edição', 'edicion', 'edicao'] },
  ],
};

function lineReader(table: Table, finding: MakeFinding): (row: TableRow) => PopulationItem {
  return (row) => {
    const cell = (column: string) => table.cell(row, column)?.trim();
    const [territory, year, age, sex] = ['territory', 'year', 'age', 'sex'].map(cell);
    const [people, by, edition] = ['population', 'source', 'edition'].map(cell);
    const wrong = Object.entries({
      year: /^\d{4}$/.test(year ?? ''),
      age: /^\d{1,3}$/.test(age ?? ''),
      // One letter could mean either: M is a man in one language and a woman in another.
      sex: sex === undefined || sex === 'female' || sex === 'male',
      population: /^\d{1,12}(\.\d{1,9})?$/.test(people ?? ''),
      source: by !== undefined && by.length <= LONGEST,
      edition: edition !== undefined && edition.length <= LONGEST,
      territory: territory === undefined || territory.length <= LONGEST,
    }).find(([, fine]) => !fine)?.[0];
    if (wrong !== undefined) {
      const where = { file: table.file, row: row.row, column: table.nameOf(wrong) };
      const params = { column: table.nameOf(wrong), found: (cell(wrong) ?? '').slice(0, SHOWN) };
      return { type: 'finding', finding: finding('population.bad-value', where, { params }) };
    }
    return {
      ...{ type: 'line', row: row.row, year: Number(year), age: Number(age), people: Number(people) },
      ...{ source: ownText(by ?? ''), edition: ownText(edition ?? '') },
      ...(territory === undefined ? {} : { territory: ownText(territory) }),
      ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    };
  };
}

const LONGEST = 255;
const SHOWN = 40;

function findingsAmong(items: readonly ReadItem[]): PopulationItem[] {
  return items.flatMap((item) =>
    item.type === 'finding' ? [{ type: 'finding' as const, finding: item.finding }] : [],
  );
}
