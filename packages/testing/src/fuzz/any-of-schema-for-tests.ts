import { ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import fc from 'fast-check';
import { anyRecord } from '../any-record.ts';

/** A JSON Schema as our OpenAPI has them. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** Texts that break what is careless. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '\ufeff',
    '😀'.repeat(300),
    'x'.repeat(70_000),
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    "'; DROP TABLE records; --",
    '$1',
    '%s%n',
    '{$value}',
    '\\',
    '"',
    '../../etc/passwd',
  ],
  ...[
    '*',
    '%00',
    '%ff',
    '%',
    '-1',
    '0',
    '1e309',
    '9007199254740993',
    'NaN',
    'null',
    'true',
    '2026-02-30',
    '2026-02-30T25:61:00Z',
  ],
  ...[
    'https://169.254.169.254/',
    'javascript:alert(1)',
    '<script>',
    'sha-256=:x:',
    '"unended',
    '018f4d3e-7c1a-7000-8000-000000000000',
  ],
];

const HOSTILE_VALUES: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 0.5, 1e308, 2 ** 53 + 2, [], {}, [[]], [null], { '': '' }, { length: -1 }],
  JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}'),
];

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const hostileValue = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_VALUES) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const IDS = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((n) => `r${n}`),
  hostileText,
);

const records = new Map<EntityName, fc.Arbitrary<RawRecord>>();
const someRecord = (entity: EntityName) => {
  const known = records.get(entity) ?? anyRecord(entity);
  records.set(entity, known);
  return known;
};

/** Makes values of the schemas of an OpenAPI document: mostly right ones, so that they come past the door. */
export function anyOfSchema(root: Schema, named: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const of = (schema: Schema, name = ''): fc.Arbitrary<unknown> => {
    if (schema.$ref !== undefined) {
      const target = schema.$ref.split('/').at(-1) ?? '';
      const known = made.get(target) ?? of(named[target] ?? {}, target);
      made.set(target, known);
      return known;
    }
    if (name === 'edition')
      return fc.oneof({ weight: 3, arbitrary: fc.constant('2026') }, { weight: 1, arbitrary: plain(schema) });
    if (name === 'profile') {
      return fc.oneof(
        { weight: 9, arbitrary: fc.constant({ id: 'international', edition: '2026' }) },
        { weight: 1, arbitrary: plain(schema) },
      );
    }
    return plain(schema);
  };
  const plain = (schema: Schema): fc.Arbitrary<unknown> => {
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((each) => of(each)));
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return fc.integer({
          min: Math.max(schema.minimum ?? -1000, -1000),
          max: Math.min(schema.maximum ?? 100_000, 100_000),
        });
      case 'array':
        return fc.array(of(schema.items ?? {}), {
          minLength: schema.minItems ?? 0,
          maxLength: (schema.minItems ?? 0) + 3,
        });
      case 'object':
        return object(schema);
      case 'string':
        return schema.pattern === undefined ? IDS : fc.stringMatching(new RegExp(schema.pattern));
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  };
  const object = ({ properties, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> => {
    if (!properties) {
      const inner = typeof additionalProperties === 'object' ? of(additionalProperties) : fc.jsonValue({ maxDepth: 2 });
      return fc.dictionary(fc.oneof(fc.constantFrom('id', 'name', 'entity'), hostileText), inner, { maxKeys: 4 });
    }
    const members = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, of(each, name)]));
    const whole = fc.record(members, { requiredKeys: [...required] });
    if (!('entity' in properties && 'record' in properties)) return whole;
    // A record that is one of the entity that it is said to be of.
    return fc
      .tuple(
        whole,
        fc.constantFrom(...ENTITY_NAMES).chain((entity) => someRecord(entity).map((record) => ({ entity, record }))),
      )
      .map(([object, right]) => ({ ...(object as object), ...right }));
  };
  return of(root);
}

/** The same value with one part of it, wherever, put in the place of something hostile, or doubled, or taken out. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      value,
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      hostileValue,
      fc.constantFrom('put', 'take', 'add'),
    )
    .map(([whole, way, hostile, how]) => replaced(whole, way, hostile, how));
}

function replaced(
  value: unknown,
  [step, ...way]: readonly number[],
  hostile: unknown,
  how: 'put' | 'take' | 'add',
): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return hostile;
  const entries = Object.entries(value);
  const at = entries[step % Math.max(1, entries.length)];
  if (!at || (way.length === 0 && how === 'add')) {
    return Array.isArray(value)
      ? [...value, hostile]
      : { ...value, [(typeof hostile === 'string' ? hostile : 'more').toWellFormed().slice(0, 50)]: hostile };
  }
  if (way.length === 0 && how === 'take') {
    return Array.isArray(value)
      ? value.toSpliced(step % value.length, 1)
      : Object.fromEntries(entries.filter((each) => each !== at));
  }
  const inner = replaced(at[1], way, hostile, how);
  return Array.isArray(value) ? value.with(step % value.length, inner) : { ...value, [at[0]]: inner };
}
