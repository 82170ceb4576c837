import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** An open database with the schema up to date. Made by `openPglite` or `openPostgres` of `@emis-sdk/server/node`. */
export interface Database {
  /** `PGlite` is embedded and for one process; it survives a crash of the process, not a power cut. */
  readonly kind: 'PGlite' | 'PostgreSQL';
  readonly tables: Kysely<Tables>;
  close(): Promise<void>;
}
