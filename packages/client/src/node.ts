export { openSqliteStore, type SqliteStoreOptions } from './stores/sqlite-store.ts';
