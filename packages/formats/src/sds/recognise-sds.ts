import type { Bundle } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { columnsOf } from '../survey.ts';
import type { TableSpec } from '../table/column.ts';
import { plainName } from '../table/header.ts';
import { SDS_TABLES, type SdsVersion } from './read-sds.ts';

/** Columns, in lower case, that only this version writes into a file of that name. */
const MARKS: Readonly<Record<'2' | '2.1', Readonly<Record<string, readonly string[]>>>> = {
  '2': { 'users.csv': ['orgsourcedids'], 'classes.csv': ['orgsourcedid'] },
  '2.1': {
    'roles.csv': ['sessionsourcedid', 'isprimary', 'rolestartdate'],
    'users.csv': ['activedirectorymatchid'],
    'classes.csv': ['sessionsourcedids'],
    'relationships.csv': ['relationshipusersourcedid'],
    'userFlags.csv': ['flag'],
  },
};
/** Columns of OneRoster that no School Data Sync file has. */
const ONEROSTER = new Set(['status', 'datelastmodified', 'enableduser', 'schoolsourcedid']);

/** Why a bundle looks like a version of School Data Sync. */
export async function recogniseSds(version: SdsVersion, bundle: Bundle): Promise<string | undefined> {
  if (version === '1') return recogniseFirst(bundle);
  if (findFile(bundle, 'manifest.csv')) return undefined;
  if (version === '2' && (await markOf('2.1', bundle)) !== undefined) return undefined;
  return markOf(version, bundle);
}

async function markOf(version: '2' | '2.1', bundle: Bundle): Promise<string | undefined> {
  for (const spec of SDS_TABLES[version]) {
    const marks = MARKS[version][spec.file];
    if (!marks) continue;
    const found = await columnsOf(bundle, spec);
    const mark = marks.find((column) => found.has(column));
    if (mark !== undefined && ![...found].some((column) => ONEROSTER.has(plainName(column)))) {
      return `${spec.file}: ${originalName(spec, mark)}`;
    }
  }
  return undefined;
}

async function recogniseFirst(bundle: Bundle): Promise<string | undefined> {
  const there: string[] = [];
  for (const spec of SDS_TABLES['1']) {
    const found = await columnsOf(bundle, spec);
    const names = spec.columns.flatMap(({ name, also }) => [name, ...(also ?? [])]);
    if (names.some((name) => found.has(name.toLowerCase()))) there.push(spec.file);
  }
  return there.length === 0 ? undefined : there.join(', ');
}

function originalName(spec: TableSpec, folded: string): string {
  return spec.columns.find(({ name }) => name.toLowerCase() === folded)?.name ?? folded;
}
