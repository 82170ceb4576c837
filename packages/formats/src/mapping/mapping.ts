import { ENTITY_NAMES } from '@emis-sdk/model';
import * as z from 'zod';

/** The address by which the JSON Schema of a mapping is known: `schemas/mapping.schema.json` in the package. */
export const MAPPING_SCHEMA_ID = 'https://emis-sdk.org/mapping/1/mapping.schema.json';

const column = z
  .string()
  .min(1)
  .max(300)
  .describe('The name of a column as it stands in the file. For JSON, the way to the value: `address.city`.');

/** What a person or the proposal says of one field. */
const standing = {
  confirmed: z
    .boolean()
    .default(false)
    .describe(
      'Whether a person has looked at it and says that it is right. A mapping with anything unconfirmed is not used.',
    ),
  confidence: z.number().min(0).max(1).optional().describe('How sure the proposal was, 0 to 1. Nothing decides by it.'),
  reason: z.string().max(500).optional().describe('Why it was proposed.'),
};

const field = z.union([
  z
    .strictObject({
      ...standing,
      column,
      lookup: z
        .string()
        .min(1)
        .optional()
        .describe('The name of the table in `lookups` that takes own codes to those of the standard.'),
      days: z
        .enum(['day-first', 'month-first'])
        .optional()
        .describe('How days such as 3/4/2026 are written; day first unless said.'),
      prefix: z
        .string()
        .max(40)
        .optional()
        .describe('Put before the value, for ids that would collide: `t-` before the number of a teacher.'),
      separator: z
        .string()
        .min(1)
        .max(3)
        .optional()
        .describe('What stands between several values of one cell; a semicolon unless said.'),
      part: z
        .enum(['given', 'family', 'second-family'])
        .optional()
        .describe('Takes a part of a full name. Names are split only where this is asked for, and never exactly.'),
      order: z
        .enum(['given-first', 'family-first'])
        .optional()
        .describe('What comes first in the full name; given names unless said. A comma decides by itself.'),
    })
    .describe('The value of a column.'),
  z
    .strictObject({ ...standing, constant: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]) })
    .describe('The same value in every record.'),
  z
    .strictObject({ ...standing, join: z.array(column).min(1).max(8) })
    .describe('An id made of several columns: the same values give the same id, different ones never do.'),
]);

const record = z.strictObject({
  entity: z.enum(ENTITY_NAMES),
  where: z
    .strictObject({ column, is: z.array(z.string()).min(1) })
    .optional()
    .describe('Only rows in which the column has one of these values become such a record.'),
  once: z
    .boolean()
    .optional()
    .describe('The same record stands in many rows, as the school of each student: it is taken once for each id.'),
  fields: z
    .record(z.string(), field)
    .describe('By field of the record: `birthDate`, or `identifiers[cl.run]` for one kind of number.'),
});

/** How the tables of a product become records of the standard: written once, by a program that proposes and a person who decides. */
export const mapping = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  tables: z.array(
    z.strictObject({
      file: z.string().min(1).describe('The file: `students.csv`, `students.json`, or `students.xlsx [Sheet1]`.'),
      records: z.array(record).min(1).describe('What each row becomes: one record, or several.'),
      ignored: z
        .array(column)
        .optional()
        .describe('Columns that are left out on purpose. Others travel under `extensions` of the first record.'),
      leaveOut: z
        .array(
          z.strictObject({
            column,
            is: z.array(z.string()).min(1),
            reason: z.string().min(1).max(300).describe('Why, for whoever reads the report.'),
          }),
        )
        .optional()
        .describe(
          'Rows that are left out on purpose: those whose column has one of the values. They are counted by rule, and no record is made of them.',
        ),
    }),
  ),
  lookups: z
    .record(z.string(), z.record(z.string(), z.string().nullable()))
    .default({})
    .describe('Own code -> code of the standard. `null` where nobody has decided yet.'),
});

export type Mapping = z.output<typeof mapping>;
export type MappedTable = Mapping['tables'][number];
export type LeftOut = NonNullable<MappedTable['leaveOut']>[number];
export type MappedRecord = MappedTable['records'][number];
export type MappedField = MappedRecord['fields'][string];

/** The columns that a field is made of. */
export function columnsOfField(field: MappedField): readonly string[] {
  if ('column' in field) return [field.column];
  return 'join' in field ? field.join : [];
}

/** The JSON Schema of a mapping, for editors and for programs in other languages. */
export function mappingJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(mapping, { io: 'input' }), $id: MAPPING_SCHEMA_ID, title: 'Mapping' };
}
