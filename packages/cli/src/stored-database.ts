import { join } from 'node:path';
import { EmisError } from '@emis-sdk/model';
import type { Database } from '@emis-sdk/server';
import { openPglite, openPostgres } from '@emis-sdk/server/node';

/** Where a server keeps its records. */
export interface StoredOptions {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
}

/**
 * Opens the storage of a server.
 *
 * @param readOnly refuses every write
 * @throws {EmisError} `cli.no-database`
 */
export async function openStored({ dataDir, databaseUrl }: StoredOptions, readOnly: boolean): Promise<Database> {
  if (databaseUrl !== undefined) return await openPostgres(databaseUrl, { readOnly });
  if (dataDir !== undefined) return await openPglite({ dataDir: join(dataDir, 'pglite'), readOnly });
  throw new EmisError('cli.no-database', 'Give --data-dir or --database-url: the storage of the server to read.');
}
