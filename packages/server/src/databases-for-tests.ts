import type { Database } from './database.ts';
import { startTestPostgres } from './postgres-for-tests.ts';
import { openPglite } from './stores/pglite.ts';
import { openPostgres } from './stores/postgres.ts';

/** A kind of database that every test with SQL runs on. */
export interface TestDatabases {
  readonly name: Database['kind'];
  /** Opens a new, empty one. */
  open(options?: { readonly connections?: number }): Promise<Database>;
  /** Closes those that are still open. */
  stop(): Promise<void>;
}

/** Making a cluster takes longer than most tests: files that run one after another in a process share it, each in databases of its own. */
let cluster: ReturnType<typeof startTestPostgres> | undefined;

/** PGlite always, and a real PostgreSQL where one is installed, which ends with the process. */
export async function testDatabases(): Promise<TestDatabases[]> {
  cluster ??= startTestPostgres();
  const postgres = await cluster;
  const embedded = databasesOf('PGlite', () => openPglite());
  if (!postgres) return [embedded];
  return [
    embedded,
    databasesOf('PostgreSQL', async (options) => await openPostgres(await postgres.createDatabase(), options)),
  ];
}

function databasesOf(name: Database['kind'], openOne: TestDatabases['open']): TestDatabases {
  const opened: Database[] = [];
  return {
    name,
    async open(options) {
      const database = await openOne(options);
      opened.push(database);
      return database;
    },
    stop: async () => void (await Promise.all(opened.map((database) => database.close()))),
  };
}
