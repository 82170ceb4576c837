import type { Finding, ReadItem } from '@emis-sdk/model';
import type { Bundle } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { rowOf } from '../roster/joined.ts';
import { columns, type TableSpec } from '../table/column.ts';
import { openTable } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { VisitRow } from '../table/table.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';

const MANIFEST: TableSpec = {
  file: 'manifest.csv',
  columns: columns([
    ['propertyName', 'R'],
    ['value', 'R'],
  ]),
  ordered: true,
};

/** What a package says of itself. */
export interface Manifest {
  /** Name of the data file -> what the manifest says of it. */
  readonly files: ReadonlyMap<string, 'absent' | 'bulk' | 'delta'>;
}

const FILE_VALUES: readonly string[] = ['absent', 'bulk', 'delta'];

/** Reads manifest.csv and checks it. Nothing when the package has none; a finding says so. */
export async function readManifest(
  bundle: Bundle,
  version: OneRosterVersion,
  context: ReadingContext,
): Promise<{ manifest: Manifest | undefined; items: readonly ReadItem[] }> {
  const source = findFile(bundle, MANIFEST.file);
  const file = source?.name ?? MANIFEST.file;
  const told = (finding: Finding): ReadItem => ({ type: 'finding', finding, unread: false });
  if (!source) return { manifest: undefined, items: [told(context.finding('manifest.missing', { file }))] };

  const opened = await openTable(source, MANIFEST, context);
  const items: ReadItem[] = [...opened.items];
  const files = new Map<string, 'absent' | 'bulk' | 'delta'>();
  const known = new Set(ONEROSTER_TABLES[version].map((spec) => propertyOf(spec.file)));
  const seen = new Set<string>();
  if (!opened.table) return { manifest: { files }, items };

  const { table } = opened;
  const visit: VisitRow = (row, out) => {
    for (const finding of row.findings) out.push(told(finding));
    const written = table.cell(row, 'propertyName')?.trim() ?? '';
    const value = table.cell(row, 'value')?.trim() ?? '';
    const say = (code: 'manifest.bad-value' | 'manifest.unknown-property', column: string) =>
      out.push(told(context.finding(code, rowOf(table, row, column), { params: { property: written, value } })));
    // The specification marks new files with an asterisk, and some exports have taken it over.
    const property = written.replace(/\*$/, '');
    if (seen.has(property)) {
      say('manifest.bad-value', 'propertyName');
      return;
    }
    seen.add(property);
    if (property !== written) say('manifest.unknown-property', 'propertyName');
    if (known.has(property)) {
      const mode = value.toLowerCase();
      if (FILE_VALUES.includes(mode)) files.set(fileOf(property), mode as 'absent' | 'bulk' | 'delta');
      if (!FILE_VALUES.includes(value)) say('manifest.bad-value', 'value');
    } else if (
      property === 'manifest.version' ? value !== '1.0' : property === 'oneroster.version' ? value !== version : false
    ) {
      say('manifest.bad-value', 'value');
    } else if (!OTHER_PROPERTIES.includes(property) && property === written)
      say('manifest.unknown-property', 'propertyName');
  };
  for await (const piece of table.read(visit)) items.push(...piece);
  for (const property of [...VERSIONS, ...known].filter((name) => !seen.has(name))) {
    items.push(told(context.finding('manifest.missing-property', { file }, { params: { property } })));
  }
  return { manifest: { files }, items };
}

const VERSIONS = ['manifest.version', 'oneroster.version'];
const OTHER_PROPERTIES = [...VERSIONS, 'source.systemName', 'source.systemCode'];

function propertyOf(file: string): string {
  return `file.${file.replace(/\.csv$/, '')}`;
}

function fileOf(property: string): string {
  return `${property.slice('file.'.length)}.csv`;
}
