import { ENTITIES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { type JsonSchema, jsonSchemaOf } from '@emis-sdk/model/standard';
import fc from 'fast-check';

/** Lines of text that files, spreadsheets and programs often spoil. Each is a value that a school may have. */
const LINES: readonly string[] = [
  'María José',
  'Ñancupil',
  'O’Higgins, José "Pepe"',
  "=cmd|'/C calc'!A1",
  '=1+1',
  '+56 9 1234',
  '-5',
  '@SUM(A1)',
  "'=quoted",
  "''",
  'a;b|c\\d',
  '{a:b},{c}',
  ' before',
  'after ',
  ' ',
  '\u00a0',
  '\ufeffmark',
  '\u2028',
  '007',
  '1e5',
  'true',
  'NULL',
  '2026-02-30',
  'json:"x"',
  '[1]',
  '__proto__',
  '%s${x}<b>&amp;',
  'e\u0301',
  '家族 👩‍👩‍👧',
  '😀'.repeat(255),
  'x'.repeat(255),
];

/** What other lines are made of. fast-check's own alphabets take seconds to build. */
const SIGNS: readonly string[] = [...'aZ09 ,;:|"\'`=+-@{}[]()<>/\\%$#&_.ñéÜçß中я\u00a0\u200b\u0301', '😀', '👩‍👧'];

/** Texts that are no lines, for the few fields that may hold any. */
const TEXTS: readonly string[] = [...LINES, 'two\nlines', '\r\n', 'a\tb', 'nul\u0000', 'a,b}'];

/**
 * Arbitrary records of an entity, for fast-check: right in structure, with what is optional often left out, and with texts that
 * files, spreadsheets and programs often spoil. Codes are of the right shape, but of no list. The same seed gives the same records.
 *
 * @example fc.assert(fc.property(anyRecord('school'), (school) => JSON.parse(JSON.stringify(school)) !== school));
 */
export function anyRecord(entity: EntityName): fc.Arbitrary<RawRecord> {
  const { properties = {}, required = [] } = jsonSchemaOf(entity) as ObjectSchema;
  return fc
    .record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, anyValue(name, schema)])), {
      requiredKeys: [...required],
    })
    .filter((record) => ENTITIES[entity].schema.safeParse(record).success);
}

interface ObjectSchema extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function anyValue(name: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (name === 'extensions')
    return fc.dictionary(fc.constantFrom(...LINES, 'colour', 'metadata.cl.x'), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 3,
    });
  switch (schema['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: bound(schema, 'minimum', -1_000_000), max: bound(schema, 'maximum', 1_000_000) });
    case 'number': {
      const limits = { min: bound(schema, 'minimum', -1e9), max: bound(schema, 'maximum', 1e9) };
      return fc.oneof(
        fc.integer({ min: Math.ceil(limits.min), max: Math.floor(limits.max) }),
        fc.double({ ...limits, noNaN: true }).map((n) => n + 0),
      );
    }
    case 'array':
      return fc.array(anyValue('', schema['items'] as JsonSchema), {
        minLength: bound(schema, 'minItems', 0),
        maxLength: Math.min(3, bound(schema, 'maxItems', 3)),
      });
    case 'object': {
      const { properties = {}, required = [] } = schema as ObjectSchema;
      const members = Object.entries(properties).map(([member, type]) => [member, anyValue(member, type)] as const);
      return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
    }
    default:
      return textOf(schema);
  }
}

/** Few, so that records refer to one another. */
const IDS = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => `r${n}`),
  fc.constantFrom('A/b.c@d_e-9', '-1', '018f4d3e-7c1a-7000-8000-000000000000', '00012', '@a', 'i'.repeat(255)),
);
const DAYS = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const { pattern, format } = schema as { pattern?: string; format?: string };
  if (format === 'date') return DAYS;
  if (pattern === undefined) return limited(schema, TEXTS, [...SIGNS, '\n', '\r', '\t', '\u0000']);
  if (pattern.startsWith('^[0-9A-Za-z./@_-]')) return IDS;
  if (schema['maxLength'] !== undefined) return limited(schema, LINES, SIGNS);
  const right = [
    ...LINES,
    '05',
    'ext:x',
    'año 1',
    'a,b',
    'teacher',
    'school',
    'student',
    'staff',
    'guardian',
    'parent',
    'schoolYear',
  ].filter((text) => new RegExp(pattern, 'u').test(text));
  return right.length > 0
    ? fc.oneof(fc.constantFrom(...right), fc.stringMatching(new RegExp(pattern)))
    : fc.stringMatching(new RegExp(pattern));
}

function limited(schema: JsonSchema, texts: readonly string[], signs: readonly string[]): fc.Arbitrary<string> {
  const [minLength, maxLength] = [bound(schema, 'minLength', 0), bound(schema, 'maxLength', 255)];
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    {
      weight: 1,
      arbitrary: fc.string({ minLength, maxLength: Math.min(maxLength, 20), unit: fc.constantFrom(...signs) }),
    },
  );
}

function bound(schema: JsonSchema, name: string, otherwise: number): number {
  const value = schema[name];
  return typeof value === 'number' && Math.abs(value) < 1e12 ? value : otherwise;
}
