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

/** Making a cluster takes longer than most tests: files that run one after another in a process share it, each in databases of its own. */
let cluster: ReturnType<typeof startTestPostgres> | undefined;

/** PGlite always, and a real PostgreSQL where one is installed; that ends with the process. */
export async function testDatabases(): Promise<TestDatabases[]> {
  cluster ??= startTestPostgres();
  const postgres = await cluster;
  const embedded: TestDatabases = { name: 'PGlite', open: () => openPglite(), stop: () => Promise.resolve() };
  if (!postgres) return [embedded];
  const real: TestDatabases = {
    name: 'PostgreSQL',
    open: async (options) => await openPostgres(await postgres.createDatabase(), options),
    stop: () => Promise.resolve(),
  };
  return [embedded, real];
}
