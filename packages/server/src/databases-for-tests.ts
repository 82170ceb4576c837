import type { Database } from './database.ts';
import { startTestPostgres } from './postgres-for-tests.ts';
import { openPglite } from './stores/pglite.ts';
import { openPostgres } from './stores/postgres.ts';

/** A kind of database that every test with SQL runs on. */
export interface TestDatabases {
  readonly name: Database['kind'];
  /** Opens a new, empty one. */
  open(options?: { readonly connections?: number }): Promise<Database>;
  stop(): Promise<void>;
}

/** PGlite always, and a real PostgreSQL where one is installed. */
export async function testDatabases(): Promise<TestDatabases[]> {
  const postgres = await startTestPostgres();
  const embedded: TestDatabases = { name: 'PGlite', open: () => openPglite(), stop: () => Promise.resolve() };
  if (!postgres) return [embedded];
  const real: TestDatabases = {
    name: 'PostgreSQL',
    open: async (options) => await openPostgres(await postgres.createDatabase(), options),
    stop: () => postgres.stop(),
  };
  return [embedded, real];
}
