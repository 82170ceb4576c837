import { code, isCleanText, line, plainDate, recordId } from '@emis-sdk/model';
import type * as z from 'zod';
import type { NumberTest, Shape, ShapeOf, Slot, TextTest } from './shape.ts';

type Type = z.core.$ZodType;

/** Kinds of zod types, and what their definitions hold. */
interface Definitions {
  optional: z.core.$ZodOptionalDef;
  string: z.core.$ZodStringDef;
  number: z.core.$ZodNumberDef;
  array: z.core.$ZodArrayDef;
  object: z.core.$ZodObjectDef;
  record: z.core.$ZodRecordDef;
}

/** Takes a zod type apart. What our own checks do not know for certain, down to each option, is left to zod. */
export function slotOf(type: Type, around: readonly Type[] = []): Slot {
  let inner = type;
  for (let def = definition(inner, 'optional'); def; def = definition(inner, 'optional')) {
    if (inner._zod.traits.has('$ZodExactOptional')) return leftToZod(type);
    inner = def.innerType;
  }
  const optional = inner !== type;
  // Without `optional`, zod still wants the key of something unknown to be there.
  if (optional && isAnything(inner)) return { shape: { kind: 'anything' }, optional };
  const shape = around.includes(inner) ? undefined : shapeOf(inner, [...around, inner]);
  return shape ? { shape, optional } : leftToZod(type);
}

function leftToZod(type: Type): Slot {
  return { shape: { kind: 'other', type: type as z.ZodType }, optional: false };
}

function shapeOf(type: Type, around: readonly Type[]): Shape | undefined {
  if (type === plainDate) return { kind: 'date' };
  if (type === recordId) return { kind: 'id' };
  if (type === code) return { kind: 'code' };
  const def = type._zod.def;
  switch (def.type) {
    case 'string':
      return textShape(def as z.core.$ZodStringDef);
    case 'number':
      return numberShape(def as z.core.$ZodNumberDef);
    case 'array':
      return listShape(def as z.core.$ZodArrayDef, around);
  }
  if (def.checks?.length || 'coerce' in def) return undefined;
  switch (def.type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
    case 'literal': {
      const values = type._zod.values;
      return values && !values.has(undefined) ? { kind: 'values', values } : undefined;
    }
    case 'object':
      return objectShape(def as z.core.$ZodObjectDef, around);
    case 'record':
      return isDictionary(def as z.core.$ZodRecordDef) ? { kind: 'dictionary', type: type as z.ZodType } : undefined;
  }
  return undefined;
}

function textShape(def: z.core.$ZodStringDef): Shape | undefined {
  if ('check' in def || def.coerce) return undefined;
  const tests = collect(def.checks, textTest);
  if (!tests) return undefined;
  const [least, most, clean, more] = tests;
  if (
    least?.test === 'least' &&
    least.characters === 1 &&
    most?.test === 'most' &&
    clean?.test === 'passes' &&
    clean.passes === isCleanText &&
    !more
  ) {
    return { kind: 'line', longest: most.characters, tests };
  }
  return { kind: 'text', tests };
}

function textTest(def: CheckDef): TextTest | undefined {
  if (def.abort) return undefined;
  if (isUsual(def, 'min_length')) return { test: 'least', characters: def.minimum as number };
  if (isUsual(def, 'max_length')) return { test: 'most', characters: def.maximum as number };
  if (def.when) return undefined;
  if (def.check === 'string_format' && def.format === 'regex')
    return { test: 'pattern', pattern: def.pattern as RegExp };
  if (def.check === 'custom' && typeof def.fn === 'function' && !(def.path as unknown[] | undefined)?.length) {
    return { test: 'passes', passes: def.fn as (text: string) => unknown };
  }
  return undefined;
}

function numberShape(def: z.core.$ZodNumberDef): Shape | undefined {
  if (def.coerce) return undefined;
  const own = 'check' in def ? numberTest(def as unknown as CheckDef) : undefined;
  if ('check' in def && !own) return undefined;
  const tests = collect(def.checks, numberTest);
  return tests && { kind: 'number', tests: own ? [own, ...tests] : tests };
}

function numberTest(def: CheckDef): NumberTest | undefined {
  if (def.abort || def.when) return undefined;
  if (def.check === 'number_format') return def.format === 'safeint' ? { test: 'whole' } : undefined;
  if (typeof def.value !== 'number') return undefined;
  const bound = def.value;
  const inclusive = def.inclusive === true;
  if (def.check === 'greater_than') return { test: 'least', bound, inclusive };
  if (def.check === 'less_than') return { test: 'most', bound, inclusive };
  return undefined;
}

function listShape(def: z.core.$ZodArrayDef, around: readonly Type[]): ShapeOf<'list'> | undefined {
  const tests = collect(def.checks, textTest);
  if (!tests || tests.some(({ test }) => test !== 'least' && test !== 'most')) return undefined;
  const bounds = (wanted: string): number[] =>
    tests.flatMap((each) => (each.test === wanted && 'characters' in each ? [each.characters] : []));
  const [least = 0, ...otherLeast] = bounds('least');
  const [most = Number.POSITIVE_INFINITY, ...otherMost] = bounds('most');
  if (otherLeast.length > 0 || otherMost.length > 0) return undefined;
  const element = slotOf(def.element, around);
  return holdsOther(element) ? undefined : { kind: 'list', element, least, most };
}

/** Whether zod has to be asked about a part: its issues decide then what is asked of the whole. */
function holdsOther({ shape }: Slot): boolean {
  if (shape.kind === 'list') return holdsOther(shape.element);
  if (shape.kind === 'object') return shape.slots.some(holdsOther);
  return shape.kind === 'other';
}

function objectShape(def: z.core.$ZodObjectDef, around: readonly Type[]): Shape | undefined {
  if (def.catchall && !isAnything(def.catchall)) return undefined;
  if (Object.getOwnPropertySymbols(def.shape).length > 0 || Object.hasOwn(def.shape, '__proto__')) return undefined;
  return {
    kind: 'object',
    slots: Object.entries(def.shape).map(([name, type]) => ({ name, ...slotOf(type, around) })),
  };
}

function isDictionary(def: z.core.$ZodRecordDef): boolean {
  const key = definition(def.keyType, 'string');
  const plainKey = key && !key.checks?.length && !('check' in key) && !key.coerce;
  return (
    plainKey === true && isAnything(def.valueType) && !('mode' in def && def.mode) && !('partial' in def && def.partial)
  );
}

function isAnything({ _zod: { def } }: Type): boolean {
  return (def.type === 'unknown' || def.type === 'any') && !def.checks?.length;
}

function definition<Kind extends keyof Definitions>(type: Type, kind: Kind): Definitions[Kind] | undefined {
  return type._zod.def.type === kind ? (type._zod.def as Definitions[Kind]) : undefined;
}

/** The definition of a check, whatever its kind. */
type CheckDef = { readonly check: string; readonly abort?: boolean | undefined; readonly when?: unknown } & Readonly<
  Record<string, unknown>
>;

/** Every check translated, or nothing at all when one of them is not known. */
function collect<Test>(
  checks: readonly z.core.$ZodCheck<never>[] | undefined,
  translate: (def: CheckDef) => Test | undefined,
): Test[] | undefined {
  const tests: Test[] = [];
  for (const check of checks ?? []) {
    const test = translate(check._zod.def as unknown as CheckDef);
    if (!test) return undefined;
    tests.push(test);
  }
  return tests;
}

/** When zod asks for a length, unless the schema says otherwise: of whatever has one. */
const USUAL_WHEN = (line._zod.def.checks?.[0]?._zod.def as { readonly when?: unknown } | undefined)?.when;

function isUsual(def: CheckDef, check: string): boolean {
  return def.check === check && def.when === USUAL_WHEN;
}
