import { ENTITIES, type EntityName, type FindingParams } from '@emis-sdk/model';
import { type Fault, topField } from './fault.ts';

/** The longest value, or name of a field, that a finding repeats, in characters. */
const LONGEST = 60;

/** Cuts a text to what a finding may repeat, without cutting a character in two. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text.toWellFormed();
  const start = Array.from(text.slice(0, 2 * LONGEST)).slice(0, LONGEST - 1);
  return `${start.join('').toWellFormed()}…`;
}

/**
 * The facts about the value of a field. A value that was not accepted may be anything, a name in a shifted column for instance:
 * it is open only in a field whose values are public.
 */
export function factsOf(
  entity: EntityName,
  path: string,
  value: unknown,
  params: FindingParams = {},
): Pick<Fault, 'path' | 'params' | 'personal'> {
  const text = valueText(value);
  const facts = { field: shorten(path), ...params };
  if (text === undefined) return { path, params: facts };
  if (isPublic(entity, topField(path))) return { path, params: { ...facts, value: text } };
  return { path, params: facts, personal: { value: text } };
}

function isPublic(entity: EntityName, name: string): boolean {
  const fields: Readonly<Record<string, { readonly privacy: string }>> = ENTITIES[entity].fields;
  return Object.hasOwn(fields, name) && fields[name]?.privacy === 'public';
}

function valueText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'function' ? 'function' : shorten(String(value));
}
