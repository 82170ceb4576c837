import type { ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';
import { findFile } from '../find-file.ts';
import { listUnexpected } from '../not-read.ts';
import { readRoster } from '../roster/read-roster.ts';
import type { RowBatches } from '../roster/roster.ts';
import { openTable } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import { DIALECTS } from './dialects.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readLearning } from './read-learning.ts';
import { rowCheck } from './row-check.ts';
import { CORE_FILES, ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';

/** Reads a OneRoster package: its manifest, and every file of the binding. */
export async function* readOneRoster(version: OneRosterVersion, bundle: Bundle, context: ReadingContext): RowBatches {
  const { manifest, items } = await readManifest(bundle, version, context);
  yield items;
  const tables = new Map<string, Table>();
  const known = new Set<ByteSource>();
  const manifestFile = findFile(bundle, 'manifest.csv');
  if (manifestFile) known.add(manifestFile);

  for (const spec of ONEROSTER_TABLES[version]) {
    const source = findFile(bundle, spec.file);
    yield presence(spec.file, source, version, manifest, context);
    if (!source) continue;
    known.add(source);
    const mode = manifest?.files.get(spec.file) === 'delta' ? 'delta' : 'bulk';
    const opened = await openTable(source, spec, context, rowCheck(spec, mode, context, version === '1.2'));
    yield opened.items;
    if (opened.table) tables.set(spec.file, opened.table);
  }
  yield listUnexpected(bundle, known, context);
  yield* readRoster(tables, DIALECTS[version], context);
  yield* readLearning(version, tables, context);
}

/** What is to be said of a file's being there or not, against what the manifest says. */
function presence(
  file: string,
  source: ByteSource | undefined,
  version: OneRosterVersion,
  manifest: Manifest | undefined,
  { finding }: ReadingContext,
): ReadItem[] {
  const stated = manifest?.files.get(file);
  const found = () => {
    if (!source) {
      if (stated === 'absent') return undefined;
      if (CORE_FILES[version].includes(file)) return finding('file.missing', { file });
      return stated === undefined ? undefined : finding('manifest.file-not-there', { file }, { params: { stated } });
    }
    if (stated === 'delta') return finding('manifest.delta', { file: source.name });
    if (!manifest || stated === 'bulk') return undefined;
    return finding('manifest.file-not-declared', { file: source.name });
  };
  const said = found();
  return said ? [{ type: 'finding', finding: said, unread: false }] : [];
}
