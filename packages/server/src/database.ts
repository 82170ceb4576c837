import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** An open database with the schema up to date. Made by `openPglite` or `openPostgres` of `@emis-sdk/server/node`. */
export interface Database {
  /** `PGlite` is embedded and for one process; it survives a crash of the process, not a power cut. */
  readonly kind: 'PGlite' | 'PostgreSQL';
  readonly tables: Kysely<Tables>;
  /**
   * Runs SQL as it is written, outside any transaction of `tables`; several statements when there are no values. For libraries that bring
   * SQL of their own.
   */
  runSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}
