import { EmisError } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { MigrationStep } from './migration-step.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The schema could not be brought up to date, or is newer than this program. */
export class SchemaError extends EmisError {}

/**
 * Brings the schema up to date; safe when several processes start at once.
 *
 * @throws {SchemaError} `database.not-migrated`
 */
export async function migrate(tables: Kysely<Tables>, steps: readonly MigrationStep[] = MIGRATIONS): Promise<void> {
  if (await isUpToDate(tables, steps)) return;
  const migrator = new Migrator({ db: tables, provider: { getMigrations: () => Promise.resolve(asKysely(steps)) } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  throw new SchemaError(
    'database.not-migrated',
    `The database's schema could not be brought up to date (${error instanceof Error ? error.message : 'unknown reason'}). ` +
      'If a newer version has opened it before, use that version; nothing was changed.',
    {},
    { cause: error },
  );
}

/**
 * Makes sure that a database which shall only be read is that of an EMIS.
 *
 * @throws {SchemaError} `database.not-an-emis`
 */
export async function assertEmis(tables: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ found: string | null }>`SELECT to_regclass('records')::text AS found`.execute(tables);
  if (rows[0]?.found) return;
  throw new SchemaError(
    'database.not-an-emis',
    'The database holds no records of an EMIS. Give the address that was given to the server.',
  );
}

/** The common case at a start, by one small query: the migrator reads the whole catalogue before it does nothing. */
async function isUpToDate(tables: Kysely<Tables>, steps: readonly MigrationStep[]): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(tables);
    return rows.length === steps.length && steps.every(({ name }, index) => rows[index]?.name === name);
  } catch {
    // There is no such table in an empty database. If it is something else, the migrator meets it again.
    return false;
  }
}

function asKysely(steps: readonly MigrationStep[]): Record<string, Migration> {
  return Object.fromEntries(
    steps.map(({ name, statements }) => [
      name,
      {
        async up(db: Kysely<unknown>) {
          for (const statement of statements) await sql.raw(statement).execute(db);
        },
      },
    ]),
  );
}
