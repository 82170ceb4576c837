import { EmisError } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { MIGRATIONS, type MigrationStep } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The schema could not be brought up to date, or is newer than this program. */
export class SchemaError extends EmisError {}

/**
 * Brings the schema up to date; safe when several processes start at once.
 *
 * @throws {SchemaError} `database.not-migrated`
 */
export async function migrate(tables: Kysely<Tables>, steps: readonly MigrationStep[] = MIGRATIONS): Promise<void> {
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
