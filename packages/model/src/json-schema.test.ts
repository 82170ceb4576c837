import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES, ENTITY_NAMES, type EntityName, isPlainDate } from './index.ts';
import { describeEntity, exampleRecord, type JsonSchema, jsonSchemaOf } from './standard.ts';

const ajv = new Ajv2020({ allErrors: false });
ajv.addVocabulary(['x-privacy', 'x-unit', 'x-codeList', 'x-ref', 'x-same', 'x-process', 'x-formerly', 'x-deprecated']);
ajv.addFormat('date', isPlainDate);

const schemas = new Map(ENTITY_NAMES.map((name) => [name, jsonSchemaOf(name)]));
for (const schema of schemas.values()) ajv.addSchema(schema);

/** Whether ajv takes a record, by the schema that stands at its stable id. */
function ajvTakes(name: EntityName, record: unknown): boolean {
  return ajv.getSchema(String(schemas.get(name)?.$id))!(record) === true;
}

function zodTakes(name: EntityName, record: unknown): boolean {
  return ENTITIES[name].schema.safeParse(record).success;
}

describe.each(ENTITY_NAMES)('the JSON Schema of %s', (name) => {
  const fields = Object.entries(schemas.get(name)!.properties as Record<string, JsonSchema>);

  it('says of every field what it holds and how far it may travel', () => {
    expect(schemas.get(name)).toMatchObject({ $id: `https://emis-sdk.org/standard/2027/${name}.schema.json` });
    for (const [, field] of fields) {
      expect(field).toMatchObject({ description: expect.any(String), 'x-privacy': expect.any(String) });
    }
  });

  it('takes its own example', () => {
    const example = exampleRecord(name, describeEntity(ENTITIES[name]));
    if (!example) return;
    expect(ajvTakes(name, example), JSON.stringify(ajv.errors)).toBe(true);
    expect(zodTakes(name, example)).toBe(true);
  });

  it('takes and refuses the same records as our own check', () => {
    const good = fc.record(Object.fromEntries(fields.map(([field, schema]) => [field, valid(schema)])), {
      requiredKeys: schemas.get(name)!.required as never[],
    });
    const wild = fc.record(
      Object.fromEntries(fields.map(([field, schema]) => [field, fc.oneof(valid(schema), nearly(schema), HOSTILE)])),
      { requiredKeys: [] },
    );
    const oneBad = fc
      .tuple(good, fc.constantFrom(...fields))
      .chain(([record, [field, schema]]) =>
        fc.oneof(nearly(schema), HOSTILE).map((value) => ({ ...(record as object), [field]: value })),
      );
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.oneof(good, oneBad, wild), (made) => {
        // What travels is JSON: a value that JSON does not have is none.
        const record: unknown = JSON.parse(JSON.stringify(made));
        const zod = zodTakes(name, record);
        taken[zod ? 'yes' : 'no']++;
        expect(ajvTakes(name, record), `${JSON.stringify(record)} ${JSON.stringify(ajv.errors)}`).toBe(zod);
      }),
      { numRuns: 120 },
    );
    expect(taken.yes).toBeGreaterThan(10);
    expect(taken.no).toBeGreaterThan(10);
  });
});

/** Values that stand in wrong places everywhere. */
const HOSTILE = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    null,
    '',
    ' ',
    'a\u0000b',
    'a\nb',
    '\u007f',
    '\ud800',
    '😀',
    'ñ',
    0,
    -1,
    1.5,
    1e21,
    2 ** 53,
    '0000-01-01',
  ),
  fc.constantFrom('2026-02-29', '2024-02-29', '2026-13-01', '2026-1-1', '1900-02-29', '2026-04-31', '2026-03-09T00:00'),
  fc.constantFrom('x'.repeat(256), '😀'.repeat(255), '😀'.repeat(256)),
  fc.constant([null]),
);

/** Values that a schema allows. */
function valid(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  if (Array.isArray(schema.anyOf)) return fc.oneof(...(schema.anyOf as JsonSchema[]).map(valid));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.format === 'date') {
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (schema.type === 'array') {
    const maxLength = Math.min(Number(schema.maxItems ?? 4), 4);
    return fc.array(valid(schema.items as JsonSchema), { minLength: Number(schema.minItems ?? 0), maxLength });
  }
  if (schema.type === 'object') return validObject(schema);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fc.integer(rangeOf(schema));
  if (schema.type === 'number') return fc.double({ ...rangeOf(schema), noNaN: true });
  if (typeof schema.pattern === 'string' && schema.maxLength === undefined) {
    return fc.stringMatching(new RegExp(schema.pattern, 'u'), { maxLength: 30 });
  }
  if (schema.type === 'string') {
    return fc.constantFrom('Ana', "O'Higgins", 'Ñandú', 'A-2041', '王', 'x'.repeat(Number(schema.maxLength ?? 9)));
  }
  return fc.jsonValue({ maxDepth: 1 });
}

function validObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  if (properties.length === 0)
    return fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 });
  return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valid(one)])), {
    requiredKeys: (schema.required ?? []) as never[],
  });
}

/** Values at the edges of what a schema allows, and just past them. */
function nearly(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { minimum, maximum, maxLength, maxItems } = schema;
  const edges: unknown[] = [];
  if (typeof minimum === 'number') edges.push(minimum, minimum - 1);
  if (typeof maximum === 'number') edges.push(maximum, maximum + 1);
  if (typeof maxLength === 'number') edges.push('x'.repeat(maxLength), 'x'.repeat(maxLength + 1));
  if (schema.type === 'array' && typeof maxItems === 'number') {
    return fc.oneof(
      valid(schema.items as JsonSchema).map((item) => Array.from({ length: maxItems + 1 }, () => item)),
      nearly(schema.items as JsonSchema).map((item) => [item]),
    );
  }
  return edges.length === 0 ? HOSTILE : fc.constantFrom(...edges);
}

function rangeOf({ minimum, maximum }: JsonSchema): { min: number; max: number } {
  return { min: Math.max(Number(minimum ?? -1e6), -1e6), max: Math.min(Number(maximum ?? 1e6), 1e6) };
}
