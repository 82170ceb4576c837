import type { Bundle } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { findingMaker } from '../findings.ts';
import { recogniseSds } from '../sds/recognise-sds.ts';
import { columnsOf } from '../survey.ts';
import { columns, type TableSpec } from '../table/column.ts';
import { openTable } from '../table/open-table.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';

/** Why a bundle looks like a version of OneRoster: because its manifest says so, or else because of its files. */
export async function recogniseOneRoster(version: OneRosterVersion, bundle: Bundle): Promise<string | undefined> {
  const stated = await statedVersion(bundle);
  if (stated === version) return `manifest.csv: oneroster.version ${version}`;
  if (stated === '1.1' || stated === '1.2') return undefined;
  const found = await rosterFiles(bundle, version);
  if (found.length === 0) return undefined;
  if (!findFile(bundle, 'manifest.csv')) {
    for (const sds of ['2', '2.1'] as const) if (await recogniseSds(sds, bundle)) return undefined;
  }
  if ((await hasMarkOf12(bundle)) !== (version === '1.2')) return undefined;
  return found.join(', ');
}

const MANIFEST: TableSpec = {
  file: 'manifest.csv',
  columns: columns([
    ['propertyName', 'R'],
    ['value', 'R'],
  ]),
  ordered: true,
};

async function statedVersion(bundle: Bundle): Promise<string | undefined> {
  const source = findFile(bundle, MANIFEST.file);
  if (!source) return undefined;
  const context = { finding: findingMaker('tolerant'), schoolIdentifier: '', signal: undefined, onBytes: undefined };
  const { table } = await openTable(source, MANIFEST, context);
  if (!table) return undefined;
  let version: string | undefined;
  let found = false;
  const pieces = table.read((row) => {
    if (found || table.cell(row, 'propertyName')?.trim() !== 'oneroster.version') return;
    found = true;
    version = table.cell(row, 'value')?.trim();
  });
  for await (const _ of pieces) if (found) break;
  return version;
}

/** Files of the version that have its key column. */
async function rosterFiles(bundle: Bundle, version: OneRosterVersion): Promise<string[]> {
  const found: string[] = [];
  for (const spec of ONEROSTER_TABLES[version]) {
    const names = await columnsOf(bundle, spec);
    if (names.has('sourcedid') || names.has('usersourcedid')) found.push(spec.file);
  }
  return found;
}

/** Columns that 1.1 does not have, in small letters, by file. */
const MARKS_OF_12: Readonly<Record<string, string>> = {
  'users.csv': 'usermasteridentifier',
  'lineItems.csv': 'academicsessionsourcedid',
  'results.csv': 'textscore',
};

/** Whether files or columns are there that 1.1 does not have. */
async function hasMarkOf12(bundle: Bundle): Promise<boolean> {
  const old = new Set(ONEROSTER_TABLES['1.1'].map(({ file }) => file));
  if (ONEROSTER_TABLES['1.2'].some(({ file }) => !old.has(file) && findFile(bundle, file))) return true;
  for (const spec of ONEROSTER_TABLES['1.2']) {
    const column = MARKS_OF_12[spec.file];
    if (column !== undefined && (await columnsOf(bundle, spec)).has(column)) return true;
  }
  return false;
}
