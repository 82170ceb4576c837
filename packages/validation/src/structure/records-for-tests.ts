import type { Entity } from '@emis-sdk/model';
import fc from 'fast-check';
import { passesNumber, passesText } from './closures.ts';
import type { NamedSlot, Shape, Slot } from './shape.ts';
import { slotOf } from './slot-of.ts';

/** Values that often deceive a check: they are nearly right, or behave like something else. */
export const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'a b',
  ' a',
  'a ',
  'x'.repeat(100),
  'x'.repeat(101),
  'x'.repeat(255),
  'x'.repeat(256),
  '😀'.repeat(255),
  '😀'.repeat(256),
  '\ud800',
  'a\udc00b',
  'a\u0000b',
  'a\n',
  '\u007f',
  '\u0080',
  '\u2028',
  '\u00a0a',
  '2026-02-30',
  '2026-02-28',
  '2024-02-29T00:00:00Z',
  '0000-01-01',
  'ñandú',
  'cl.run',
  'CL.RUN',
  '__proto__',
  'constructor',
  0,
  -0,
  1,
  2026,
  1899,
  2026.5,
  -1,
  1e21,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  10n,
  10n ** 70n,
  true,
  false,
  Symbol('s'),
  () => 1,
  new Date(0),
  new Date(Number.NaN),
  new Map([['id', 'm']]),
  new Set(['a']),
  /x/,
  new String('boxed'),
  new Number(3),
  Object.create(null),
  Object.create({ type: 'cl.run', value: '1' }),
  Object.assign(Object.create({ inherited: 1 }), { own: 2 }),
  { type: 'cl.run', value: '1' },
  { type: 'cl.run', value: '', from: '2026-02-30', to: 3, more: { deep: [{}] } },
  JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":null}'),
  { constructor: class {} },
  { [Symbol('key')]: 1 },
  [],
  [1, 2.5, 8],
  [2.5, 1, 1, 1, 1, 1, 1, 1],
  ['a', 'b', ''],
  new Array(3),
  [undefined, null],
  Object.assign(['a'], { extra: 1 }),
  new Array(60).fill('a'),
  new Array(51).fill({ type: 'x', value: '1' }),
  new Uint8Array(4),
  nested(31),
  nested(30),
  nested(40),
];

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { value };
  return value;
}

/** Any value, hostile ones among them. */
export const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
);

/** The places of an entity's fields. */
export function slotsOf({ fields }: Pick<Entity, 'fields'>): NamedSlot[] {
  return Object.entries(fields).map(([name, { type }]) => ({ name, ...slotOf(type) }));
}

/** A record of an entity in which everything is in order; whatever may be left out sometimes is. */
export function rightRecord(entity: Pick<Entity, 'fields'>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(slotsOf(entity).map((slot) => [slot.name, rightValue(slot)])));
}

/** A record of an entity with each field right, or nearly: a few are left out, hostile, or unknown to the standard. */
export function nearlyRight(entity: Pick<Entity, 'fields'>): fc.Arbitrary<Record<string, unknown>> {
  const slots = slotsOf(entity);
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...slots.map((slot) => slot.name)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('shoe', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', '', 'a.b'),
    },
  );
  const change = fc.record({ name, value: anything, leaveOut: fc.boolean() });
  return fc.tuple(rightRecord(entity), fc.array(change, { maxLength: 4 })).map(([record, changes]) => {
    for (const { name, value, leaveOut } of changes) {
      if (leaveOut) Reflect.deleteProperty(record, name);
      else Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return record;
  });
}

function rightValue({ shape, optional }: Slot): fc.Arbitrary<unknown> {
  const value = ofShape(shape);
  return optional ? fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) }) : value;
}

function ofShape(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'date':
      return fc.constantFrom('2026-02-28', '2024-02-29', '1999-12-31');
    case 'id':
      return fc.constantFrom('p1', 'A/b.c@d_e-9', '018f4d3e-7c1a-7000-8000-000000000000');
    case 'code':
      return fc.constantFrom('3', 'ext:x', 'año 1', 'x'.repeat(100));
    case 'line':
    case 'text': {
      const texts = ['María José', 'cl.run', 'O’Higgins 😀', '08:30', 'ab', 'BRL'];
      const right = texts.filter((text) => shape.tests.every((test) => passesText(test, text)));
      return fc.constantFrom(...(right.length > 0 ? right : texts));
    }
    case 'number': {
      const bounds = shape.tests.flatMap((test) => (test.test === 'whole' ? [] : [test.bound]));
      const right = [...bounds, 0.5, 1, 2, 7, 2026].filter((n) => shape.tests.every((test) => passesNumber(test, n)));
      return fc.constantFrom(...right);
    }
    case 'boolean':
      return fc.boolean();
    case 'values':
      return fc.constantFrom(...shape.values);
    case 'list':
      return fc.array(rightValue(shape.element), { minLength: shape.least, maxLength: Math.min(3, shape.most) });
    case 'object':
      return fc.record(Object.fromEntries(shape.slots.map((slot) => [slot.name, rightValue(slot)])));
    case 'dictionary':
    case 'anything':
      return fc.constantFrom({}, { colour: 'red', list: [1, { two: 2 }] });
    case 'other':
      return anything;
  }
}
