import { ENTITIES, type EntityName, type FindingParams } from '@emis-sdk/model';
import { type Fault, topField } from './fault.ts';

/** The longest value, or name of a field, that a finding repeats, in characters. */
const LONGEST = 60;

/** A whole number that has more digits than a finding repeats. */
const HUGE = 10n ** 60n;

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
  return factsAbout(isPublic(entity, topField(path)), path, value, params);
}

/** The same, where it is known already whether the values of the field are public. */
export function factsAbout(
  open: boolean,
  path: string,
  value: unknown,
  params: FindingParams,
): Pick<Fault, 'path' | 'params' | 'personal'> {
  const text = valueText(value);
  const facts = { field: shorten(path), ...params };
  if (text === undefined) return { path, params: facts };
  if (open) return { path, params: { ...facts, value: text } };
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
  if (typeof value === 'function') return 'function';
  // To write out a number of a million digits takes minutes.
  if (typeof value === 'bigint' && (value > HUGE || value < -HUGE)) return value > 0n ? '> 10^60' : '< -10^60';
  return shorten(String(value));
}
