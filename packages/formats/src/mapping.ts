// What the parts of a student are called in one DHIS2
export { dhis2Tracker } from './dhis2/dhis2-format.ts';
export {
  DHIS2_DEFAULT,
  DHIS2_MAPPING_SCHEMA_ID,
  type Dhis2Mapping,
  Dhis2MappingError,
  dhis2MappingJsonSchema,
  parseDhis2Mapping,
} from './dhis2/dhis2-mapping.ts';
// Mappings: tables of one's own
export { type Brought, broughtFormats } from './mapping/brought-formats.ts';
export {
  checkMapping,
  isReady,
  MAPPING_PROBLEMS,
  type MappingProblem,
  type MappingProblemCode,
} from './mapping/check-mapping.ts';
export { type CodeTable, type MapCodesOptions, mapCodes } from './mapping/map-codes.ts';
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
