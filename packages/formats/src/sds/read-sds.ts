import type { ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { listUnexpected } from '../not-read.ts';
import { readRoster } from '../roster/read-roster.ts';
import type { Dialect, RowBatches } from '../roster/roster.ts';
import type { TableSpec } from '../table/column.ts';
import { openTable } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import { SDS_GRADES, SDS_ORG_TYPES, SDS_ROLES } from './codes.ts';
import { SDS_1_TABLES, SDS_2_1_TABLES, SDS_2_TABLES } from './columns.ts';
import { readSds1 } from './read-sds-1.ts';

export type SdsVersion = '1' | '2' | '2.1';

export const SDS_TABLES: Readonly<Record<SdsVersion, readonly TableSpec[]>> = {
  '1': SDS_1_TABLES,
  '2': SDS_2_TABLES,
  '2.1': SDS_2_1_TABLES,
};

/** Files without which the rosters of a version say little. */
const CORE: Readonly<Record<SdsVersion, readonly string[]>> = {
  '1': SDS_1_TABLES.map(({ file }) => file),
  '2': SDS_2_TABLES.map(({ file }) => file),
  '2.1': ['orgs.csv', 'users.csv', 'roles.csv'],
};

const codes = { orgTypes: SDS_ORG_TYPES, roles: SDS_ROLES, grades: SDS_GRADES };
const DIALECTS: Readonly<Record<'2' | '2.1', Dialect>> = {
  '2': { places: 'users', ...codes },
  '2.1': { places: 'roles', ...codes },
};

/** Reads a bundle of Microsoft School Data Sync. It has no manifest. */
export async function* readSds(version: SdsVersion, bundle: Bundle, context: ReadingContext): RowBatches {
  const tables = new Map<string, Table>();
  const known = new Set<ByteSource>();
  for (const spec of SDS_TABLES[version]) {
    const source = findFile(bundle, spec.file);
    if (!source) {
      if (CORE[version].includes(spec.file)) yield [missing(spec.file, context)];
      continue;
    }
    known.add(source);
    const opened = await openTable(source, spec, context);
    yield opened.items;
    if (opened.table) tables.set(spec.file, opened.table);
  }
  yield listUnexpected(bundle, known, context);
  yield* version === '1' ? readSds1(tables, context) : readRoster(tables, DIALECTS[version], context);
}

function missing(file: string, { finding }: ReadingContext): ReadItem {
  return { type: 'finding', finding: finding('file.missing', { file }), unread: false };
}
