export type { Database } from './database.ts';
export type { IndicatorFigure, PortalIndicator, ReadRecords } from './indicators.ts';
export { SchemaError } from './migrate.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export { type StoredSource, storedDataset, storedSources } from './stored-records.ts';
