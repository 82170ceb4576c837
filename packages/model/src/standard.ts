// The standard as data

// What differs between two editions
export {
  type CodeDescription,
  type CodeListDescription,
  describeEntity,
  describeStandard,
  type EntityDescription,
  type FieldDescription,
  type RuleDescription,
  type StandardDescription,
} from './describe.ts';
export { AUDIENCES, type Audience, CHANGE_KINDS, type ChangeKind, type EditionChange } from './edition-change.ts';
export { compareEditions } from './edition-changes.ts';
// Editions, and the way of a record from one to another
export { acceptedEditions, CURRENT_EDITION, EDITIONS, type Edition } from './editions.ts';
export type { JsonSchema } from './field-schema.ts';
// JSON Schema 2020-12
export { exampleRecord, jsonSchemaOf, schemaId, schemaIndex, schemaOfDescription } from './json-schema.ts';
export { EditionError, fieldInEdition, migrate, migrationsBetween, toCurrentEdition } from './migrate.ts';
export { MIGRATIONS } from './migrations/index.ts';
export type { Migration } from './migrations/migration.ts';
