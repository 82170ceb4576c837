export type { Packed, Packing } from './compression.ts';
export { openSqliteStore, type SqliteStoreOptions } from './stores/sqlite-store.ts';
export { zstd } from './zstd.ts';
