import { resolve } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { COLUMN_TYPES } from '../column-types.ts';
import type { Database } from '../database.ts';
import { assertEmis, migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { assertDatabaseIn, prepareDataFolder } from './data-folder.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { kyselyOnPglite } from './pglite-dialect.ts';
import { takeSnapshot } from './snapshot.ts';

const asText = types.serializers[types.TEXT] ?? String;

/** A text may be given as its bytes, as the other driver takes it. */
const TEXT_AS_BYTES = {
  [types.TEXT]: (value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : asText(value)),
};

/**
 * PostgreSQL makes its pages of memory ready at each start, 128 MB of them unless told otherwise: a quarter of the time of a start, and memory that
 * stays taken. What falls out of a quarter of that is still in memory, or in the cache of the system.
 */
const OPEN = {
  parsers: COLUMN_TYPES,
  serializers: TEXT_AS_BYTES,
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
};

export interface PgliteOptions {
  /** Where the data is kept. Absent: in memory, gone with the process. */
  readonly dataDir?: string;
  /** Where the empty, migrated database to start from is kept. @default `node_modules/.cache/emis-sdk` next to this package */
  readonly snapshotDir?: string;
  /** Nothing is written, and the schema stays as it is. There must be a database in the folder. @default false */
  readonly readOnly?: boolean;
}

/**
 * Opens the embedded PostgreSQL, PGlite, for one process. What was answered for survives `kill -9` of the process; it does not
 * survive a power cut, since PGlite never syncs its files. A ministry uses `openPostgres`.
 *
 * @throws {DataFolderError} `database.folder-in-use`, `database.folder-foreign`, `database.folder-version`; `database.folder-empty` when
 *   it shall only be read
 * @throws {SchemaError} `database.not-migrated`
 */
export async function openPglite(options: PgliteOptions = {}): Promise<Database> {
  if (options.dataDir === undefined) {
    const loadDataDir = new Blob([await takeSnapshot(options.snapshotDir)]);
    return await opened(await PGlite.create({ ...OPEN, loadDataDir }));
  }
  const folder = resolve(options.dataDir);
  const lock = await lockDataFolder(folder);
  try {
    if (options.readOnly) await assertDatabaseIn(folder);
    await prepareDataFolder(folder, () => takeSnapshot(options.snapshotDir));
    const pglite = await PGlite.create({ ...OPEN, dataDir: folder });
    return await opened(pglite, { readOnly: options.readOnly ?? false, afterwards: () => lock.release() });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function opened(
  pglite: PGlite,
  {
    readOnly = false,
    afterwards = () => Promise.resolve(),
  }: { readOnly?: boolean; afterwards?: () => Promise<void> } = {},
): Promise<Database> {
  const tables = kyselyOnPglite<Tables>(pglite);
  try {
    if (readOnly) {
      await pglite.exec('SET default_transaction_read_only = on');
      await assertEmis(tables);
    } else await migrate(tables);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  /** On the one connection that there is, so only while no transaction holds it. */
  const runSql: Database['runSql'] = async (text, values = []) =>
    await tables.connection().execute(async () => {
      if (values.length > 0) return await pglite.query<Record<string, unknown>>(text, values);
      try {
        return { rows: (await pglite.exec(text)).flatMap((result) => result.rows as Record<string, unknown>[]) };
      } catch (error) {
        // What a failed statement leaves open would swallow every later one.
        await pglite.exec('ROLLBACK');
        throw error;
      }
    });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await tables.destroy();
    if (!pglite.closed) await pglite.close();
    await afterwards();
  };
  return {
    kind: 'PGlite',
    tables,
    runSql,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
