import type { PGlite } from '@electric-sql/pglite';
import { type Kysely, PGliteDialect } from 'kysely';
import { kyselyOnOneConnection } from './one-connection-guard.ts';

export function kyselyOnPglite<Tables>(pglite: PGlite): Kysely<Tables> {
  return kyselyOnOneConnection<Tables>(new PGliteDialect({ pglite }));
}
