export type { Database } from './database.ts';
export { ListenError, type Listening, listen } from './listen.ts';
export { SchemaError } from './migrate.ts';
export { DataFolderError } from './stores/data-folder.ts';
export { OneConnectionError } from './stores/one-connection-guard.ts';
export { openPglite, type PgliteOptions } from './stores/pglite.ts';
export { openPostgres, PostgresError, type PostgresOptions } from './stores/postgres.ts';
export { buildSnapshot } from './stores/snapshot.ts';
