import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations.ts';
import { kyselyOnPglite } from './pglite-dialect.ts';

/**
 * A migrated, empty database as a tar archive, so that a start need not make one: from a snapshot PGlite is up in about half a
 * second instead of more than two. Made once and kept under a name that changes with PGlite's version and with the schema.
 *
 * @param folder where it is kept; by default `node_modules/.cache/emis-sdk` next to this package
 */
export async function takeSnapshot(folder: string = defaultFolder()): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(join(folder, snapshotName()));
  } catch {
    const snapshot = await makeSnapshot();
    // A folder that cannot be written costs time at each start, and nothing else.
    await keep(folder, snapshot).catch(() => undefined);
    return snapshot;
  }
}

/**
 * Makes the snapshot in a folder, to be packed and given to `openPglite` as `snapshotDir`.
 *
 * @returns the path of the file
 */
export async function buildSnapshot(folder: string): Promise<string> {
  return await keep(folder, await makeSnapshot());
}

/**
 * The two templates are copies of the same 7 MB in 300 files, from which `CREATE DATABASE` would make another database. PGlite
 * serves one only, and starts faster without them.
 */
const TRIM = [
  `UPDATE pg_database SET datistemplate = false WHERE datname IN ('template0', 'template1')`,
  'DROP DATABASE template0',
  'DROP DATABASE template1',
  'CHECKPOINT',
];

async function makeSnapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const pglite = await PGlite.create();
  try {
    await migrate(kyselyOnPglite(pglite));
    for (const statement of TRIM) await pglite.exec(statement);
    const archive = await pglite.dumpDataDir('none');
    return new Uint8Array(await archive.arrayBuffer());
  } finally {
    await pglite.close();
  }
}

/** Written under another name first, so that nobody ever reads half a snapshot. */
async function keep(folder: string, snapshot: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, snapshotName());
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, snapshot);
  await rename(draft, path);
  return path;
}

function snapshotName(): string {
  const schema = createHash('sha256')
    .update(JSON.stringify([MIGRATIONS, TRIM]))
    .digest('hex')
    .slice(0, 12);
  return `pglite-${pgliteVersion()}-${schema}.tar`;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest: unknown = createRequire(entry)(join(dirname(entry), '..', 'package.json'));
  return (manifest as { version: string }).version;
}

/** The innermost `node_modules` that this package lies in, or its own one in a workspace. */
function defaultFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const marker = `${sep}node_modules${sep}`;
  const at = here.lastIndexOf(marker);
  const modules = at === -1 ? join(packageRoot(here), 'node_modules') : here.slice(0, at + marker.length - 1);
  return join(modules, '.cache', 'emis-sdk');
}

function packageRoot(here: string): string {
  for (let folder = here; ; folder = dirname(folder)) {
    if (['src', 'dist'].includes(folder.slice(folder.lastIndexOf(sep) + 1))) return dirname(folder);
    if (folder === dirname(folder)) return here;
  }
}
