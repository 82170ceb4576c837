import { code, ENTITIES, ENTITY_NAMES, type Entity, identifierType, line, plainDate, recordId } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { structureCheck } from './check-structure.ts';
import { closureChecker } from './closures.ts';
import { generatedChecker } from './generate.ts';
import { anything, HOSTILE, nearlyRight, rightRecord, slotsOf } from './records-for-tests.ts';
import { oracleFaults } from './zod-oracle-for-tests.ts';

type AnyEntity = Pick<Entity, 'fields' | 'schema'>;

/** Checks a record in all three ways, and gives what they say of it. */
function agreement(entity: AnyEntity) {
  const generated = structureCheck(entity, generatedChecker);
  const closures = structureCheck(entity, closureChecker);
  return (record: Readonly<Record<string, unknown>>) => {
    const expected = oracleFaults(entity, record);
    const found = generated(record);
    expect(found).toEqual(expected);
    expect(closures(record)).toEqual(expected);
    const errors = found.filter(({ severity }) => severity === 'error');
    if (found[0]?.code !== 'record.too-deep') {
      expect(errors.length === 0).toBe(entity.schema.safeParse(record).success);
    }
    return found;
  };
}

/** An entity of every kind of type that our own checks know, and of many that they leave to zod. */
const types: Record<string, z.ZodType> = {
  id: recordId,
  extensions: z.record(z.string(), z.unknown()).optional(),
  line,
  shorter: line.max(10),
  code: code.optional(),
  day: plainDate.describe('a clone'),
  text: z.string().min(2).max(4).optional(),
  patterns: z.string().regex(/^a/g).regex(/b$/),
  refined: z.string().refine((text) => text !== 'no'),
  trimmed: z.string().trim().min(1).optional(),
  email: z.email().optional(),
  upper: z.string().toUpperCase(),
  number: z.number(),
  positive: z.number().positive().max(5).optional(),
  whole: z.number().min(3).int().max(9),
  step: z.number().multipleOf(0.5).optional(),
  coerced: z.coerce.number().optional(),
  yes: z.boolean(),
  choice: z.enum(['a', 'b', '']),
  choices: z.array(z.enum(['a', 'b'])).optional(),
  literal: z.literal([1, 'x', null]),
  nullable: line.nullable(),
  nullish: z.string().nullish(),
  fallback: z.string().default('x'),
  caught: z.number().catch(3).optional(),
  exact: z.string().exactOptional(),
  anyAtAll: z.unknown(),
  list: z.array(z.int().min(1).max(7)).min(1).max(7),
  endless: z.array(line).optional(),
  lists: z.array(z.array(z.int()).max(2)).max(2).optional(),
  objects: z
    .array(z.object({ whole: z.int(), kept: z.string().max(3).optional() }))
    .max(2)
    .optional(),
  identifiers: z.array(identifierType()).max(50).optional(),
  emails: z.array(z.email()).max(1).optional(),
  strict: z.strictObject({ a: line }).optional(),
  loose: z.looseObject({ a: line, b: z.object({ c: z.boolean() }) }),
  refinedObject: z
    .object({ a: line })
    .refine((value) => value.a !== 'no')
    .optional(),
  caughtAll: z.object({ a: line }).catchall(z.number()).optional(),
  keyed: z.record(z.enum(['a', 'b']), z.number()).optional(),
  counts: z.record(z.string(), z.int()).optional(),
  either: z.union([z.string(), z.object({ a: z.number() })]),
  piped: z
    .string()
    .transform((text) => text.length)
    .pipe(z.number().min(2)),
  until: z.date().optional(),
  self: z.lazy(() => z.object({ next: z.array(line) })).optional(),
};
const odd = {
  fields: Object.fromEntries(
    Object.entries(types).map(([name, type], index) => [
      name,
      { type, privacy: index % 2 ? 'public' : 'sensitive', text: 'A field.' },
    ]),
  ),
  schema: z.looseObject(types),
} as unknown as AnyEntity;

describe.each(ENTITY_NAMES)('the structure of %s', (name) => {
  const check = agreement(ENTITIES[name]);

  it('is judged as zod judges it: generated, without eval, sound or not, and with the same findings', () => {
    fc.assert(
      fc.property(nearlyRight(ENTITIES[name]), (record) => {
        check(record);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anything), (record) => {
        check(record);
      }),
      { numRuns: 30 },
    );
  });

  it('is found right at the first look when it is, at each bound as well', () => {
    const slots = slotsOf(ENTITIES[name]);
    const generated = generatedChecker(slots);
    const closures = closureChecker(slots);
    fc.assert(
      fc.property(rightRecord(ENTITIES[name]), (record) => {
        expect(generated.isSound(record)).toBe(true);
        expect(closures.isSound(record)).toBe(true);
        expect(check(record)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is asked of nobody but ourselves: no field of the standard needs zod', () => {
    expect(slotsOf(ENTITIES[name]).filter(({ shape }) => shape.kind === 'other')).toEqual([]);
  });
});

describe('a schema of every kind of type', () => {
  const check = agreement(odd);

  it('is judged as zod judges it', () => {
    fc.assert(
      fc.property(nearlyRight(odd), (record) => {
        check(record);
      }),
      { numRuns: 600 },
    );
  });

  it.each(Object.keys(types))('%s agrees about each hostile value, own or inherited', (name) => {
    for (const value of HOSTILE) {
      check({ [name]: value });
      check(Object.create({ [name]: value }));
      check(Object.defineProperty({}, name, { value, enumerable: false }));
    }
  });
});
