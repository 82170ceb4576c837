export type { Database } from './database.ts';
export type { IndicatorFigure, PortalIndicator, ReadRecords } from './indicators.ts';
export { SchemaError } from './migrate.ts';
export type { RateLimit } from './rate-limits.ts';
export type { Tidied } from './retention.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export { type StoredSource, storedDataset, storedSources } from './stored-records.ts';
