// Mappings: tables of one's own
export {
  checkMapping,
  isReady,
  MAPPING_PROBLEMS,
  type MappingProblem,
  type MappingProblemCode,
} from './mapping/check-mapping.ts';
export {
  MAPPING_SCHEMA_ID,
  type MappedField,
  type MappedRecord,
  type MappedTable,
  type Mapping,
  mappingJsonSchema,
} from './mapping/mapping.ts';
export { MappingError, type MappingErrorCode, parseMapping } from './mapping/mapping-error.ts';
export { mappingFormat } from './mapping/mapping-format.ts';
export { type ProposeOptions, proposeMapping } from './mapping/propose-mapping.ts';
export { readTables } from './mapping/read-tables.ts';
export type { SourceTable } from './mapping/source-table.ts';
