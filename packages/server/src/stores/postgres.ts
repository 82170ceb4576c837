import { EmisError } from '@emis-sdk/model';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { COLUMN_TYPES } from '../column-types.ts';
import type { Database } from '../database.ts';
import { assertEmis, migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';

/** A PostgreSQL could not be reached or refused us. */
export class PostgresError extends EmisError {}

export interface PostgresOptions {
  /** Nothing is written, and the schema stays as it is; the database refuses every write. @default false */
  readonly readOnly?: boolean;
  /** Connections that this process holds at most. @default 10 */
  readonly connections?: number;
}

/**
 * Opens a PostgreSQL (15 or newer) and brings its schema up to date. Use the primary: the feed's order is known only there.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws {PostgresError} `database.not-reached`
 * @throws {SchemaError} `database.not-migrated`
 */
export async function openPostgres(
  url: string,
  { readOnly = false, connections = 10 }: PostgresOptions = {},
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'emis-sdk',
    ...(readOnly && { options: '-c default_transaction_read_only=on' }),
    // One transaction left open anywhere stalls the feed for every reader.
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 60_000,
    types: { getTypeParser: (oid: number) => COLUMN_TYPES[oid] ?? String },
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // Nor may one end the process that breaks in a transaction between two statements, as when PostgreSQL is started anew: the next statement fails by it.
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('SELECT 1').catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : 'unknown reason';
      throw new PostgresError(
        'database.not-reached',
        `The PostgreSQL could not be opened (${reason}). Check the address, user and password, and that it runs.`,
        {},
        { cause },
      );
    });
    await (readOnly ? assertEmis(tables) : migrate(tables));
  } catch (error) {
    await tables.destroy();
    throw error;
  }
  const runSql: Database['runSql'] = async (text, values = []) => {
    const connection = await pool.connect();
    try {
      // Several statements give several results.
      const results: pg.QueryResult | pg.QueryResult[] = await connection.query(
        text,
        values.length > 0 ? values : undefined,
      );
      connection.release();
      return { rows: [results].flat().flatMap(({ rows }) => rows as Record<string, unknown>[]) };
    } catch (error) {
      // What a failed statement leaves open must not meet the next borrower.
      connection.release(true);
      throw error;
    }
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= tables.destroy();
    return closing;
  };
  return { kind: 'PostgreSQL', tables, runSql, close };
}
