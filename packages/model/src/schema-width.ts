import { canonicalJson } from './canonical.ts';
import type { JsonSchema } from './field-schema.ts';

/** How the values that a new schema allows stand to those that the old one allowed. */
export type Width = 'same' | 'narrower' | 'wider' | 'different';

const LOWEST = ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'];
const HIGHEST = ['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'];
/** Keywords whose values cannot be weighed: there or not, the same or not. */
const ALL_OR_NOTHING = ['pattern', 'format', 'multipleOf', 'const', 'uniqueItems', 'allOf', 'additionalProperties'];
const WORDS_ALONE = ['description', 'title', 'examples', 'default', '$comment'];

/**
 * Compares two schemas of a field's value. What it cannot weigh counts as different, which is the careful side: a change is then told as
 * one that breaks whoever sends and whoever reads.
 */
export function compareWidth(before: JsonSchema, after: JsonSchema): Width {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  let width: Width = 'same';
  for (const key of keys) {
    if (!WORDS_ALONE.includes(key)) width = both(width, widthOf(key, before, after));
  }
  return width;
}

function widthOf(key: string, before: JsonSchema, after: JsonSchema): Width {
  const [a, b] = [before[key], after[key]];
  if (equal(a, b)) return 'same';
  if (key === 'type') return typesWidth(a, b);
  if (key === 'enum') return setWidth(listOf(a), listOf(b));
  if (key === 'required') return opposite(setWidth(listOf(a) ?? [], listOf(b) ?? []));
  if (key === 'items') return compareWidth(objectOf(a), objectOf(b));
  if (key === 'properties') return propertiesWidth(objectOf(a), objectOf(b));
  if (LOWEST.includes(key)) return numberOf(b, -Infinity) > numberOf(a, -Infinity) ? 'narrower' : 'wider';
  if (HIGHEST.includes(key)) return numberOf(b, Infinity) < numberOf(a, Infinity) ? 'narrower' : 'wider';
  if (ALL_OR_NOTHING.includes(key)) return a === undefined ? 'narrower' : b === undefined ? 'wider' : 'different';
  return 'different';
}

function typesWidth(a: unknown, b: unknown): Width {
  if (a === undefined || b === undefined) return a === undefined ? 'narrower' : 'wider';
  const expand = (types: unknown) => (Array.isArray(types) ? types : [types]).flatMap(withParts);
  return setWidth(expand(a), expand(b));
}

/** Every whole number is a number. */
function withParts(type: unknown): unknown[] {
  return type === 'number' ? ['number', 'integer'] : [type];
}

/** Undefined means that everything is allowed. */
function setWidth(before: readonly unknown[] | undefined, after: readonly unknown[] | undefined): Width {
  if (!before || !after) return before ? 'wider' : 'narrower';
  const lost = before.some((one) => !after.some((other) => equal(one, other)));
  const gained = after.some((one) => !before.some((other) => equal(one, other)));
  if (lost && gained) return 'different';
  return lost ? 'narrower' : gained ? 'wider' : 'same';
}

function propertiesWidth(before: JsonSchema, after: JsonSchema): Width {
  let width: Width = 'same';
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    width = both(width, compareWidth(objectOf(before[name]), objectOf(after[name])));
  }
  return width;
}

function both(one: Width, other: Width): Width {
  if (one === 'same' || one === other) return other;
  return other === 'same' ? one : 'different';
}

function opposite(width: Width): Width {
  return width === 'narrower' ? 'wider' : width === 'wider' ? 'narrower' : width;
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

function numberOf(value: unknown, none: number): number {
  return typeof value === 'number' ? value : none;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function objectOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {};
}
