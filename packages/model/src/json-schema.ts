import { describeEntity, type EntityDescription, type FieldDescription } from './describe.ts';
import { CURRENT_EDITION } from './editions.ts';
import { ENTITIES } from './entities/index.ts';
import type { EntityName } from './entity-names.ts';
import type { JsonSchema } from './field-schema.ts';

const BASE = 'https://emis-sdk.org/standard';

/** The stable id of an entity's JSON Schema. It names the schema; whether a page stands there is the website's affair. */
export function schemaId(edition: string, entity: string): string {
  return `${BASE}/${edition}/${entity}.schema.json`;
}

/**
 * The JSON Schema 2020-12 of an entity, as the code has it now. It takes and refuses the same records as our own check of their structure.
 *
 * Codes are not listed as `enum`: a profile may replace a code list, and an unknown code is a finding of its own.
 *
 * @example jsonSchemaOf('person').$id // 'https://emis-sdk.org/standard/2027/person.schema.json'
 */
export function jsonSchemaOf(entity: EntityName): JsonSchema {
  return schemaOfDescription(CURRENT_EDITION, entity, describeEntity(ENTITIES[entity]));
}

/** The JSON Schema of an entity of any edition, from its description. */
export function schemaOfDescription(edition: string, name: string, entity: EntityDescription): JsonSchema {
  const fields = Object.entries(entity.fields);
  const example = exampleRecord(name, entity);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(edition, name),
    title: titleOf(name),
    description: entity.text,
    ...(entity.process && { 'x-process': entity.process }),
    type: 'object',
    properties: Object.fromEntries(fields.map(([field, about]) => [field, propertyOf(about)])),
    required: fields.filter(([, { required }]) => required).map(([field]) => field),
    ...(example && { examples: [example] }),
  };
}

/** A record made of the examples of its fields; undefined while a required field has none. */
export function exampleRecord(name: string, { fields }: EntityDescription): Record<string, unknown> | undefined {
  const record: Record<string, unknown> = { id: `${name}-1` };
  for (const [field, { example, required, deprecated }] of Object.entries(fields)) {
    if (example !== undefined && !deprecated) record[field] = example;
    else if (required && field !== 'id') return undefined;
  }
  return record;
}

/** The list of an edition's schemas, for whoever wants all of them. */
export function schemaIndex(edition: string, entities: Readonly<Record<string, EntityDescription>>): JsonSchema {
  return {
    edition,
    schemas: Object.entries(entities).map(([entity, { process, text }]) => ({
      entity,
      $id: schemaId(edition, entity),
      file: `${entity}.schema.json`,
      ...(process && { process }),
      description: text,
    })),
  };
}

function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function propertyOf(field: FieldDescription): JsonSchema {
  const { schema, text, privacy, unit, codeList, ref, same, formerly, deprecated, example } = field;
  return {
    ...schema,
    description: text,
    'x-privacy': privacy,
    ...(unit && { 'x-unit': unit }),
    ...(codeList && { 'x-codeList': codeList }),
    ...(ref && { 'x-ref': ref }),
    ...(same && { 'x-same': same }),
    ...(formerly && { 'x-formerly': formerly }),
    ...(deprecated && { deprecated: true, 'x-deprecated': deprecated }),
    ...(example !== undefined && { examples: [example] }),
  };
}
