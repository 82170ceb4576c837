/** What is wrong with a value, at which of its parts. */
interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What an answer must be. A schema of zod is one too; those here do the same for the few answers that every product reads, in a fortieth of the
 * bytes: a browser that only sends records does not load zod.
 */
export interface Shape<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** The first fault of a value. `T` is what it is without one. */
export type Check<T> = { (value: unknown): Fault | undefined; readonly of?: T };

const fault = (expected: string): Fault => ({ path: [], message: `expected ${expected}` });
const NO_OBJECT = fault('an object');
/** The fault of a member, told as one of the whole. */
export const under = (name: string | number, found: Fault | undefined): Fault | undefined =>
  found && { path: [name, ...found.path], message: found.message };

/** A check by one question. */
export const valueThat =
  <T>(expected: string, is: (value: unknown) => boolean): Check<T> =>
  (value) =>
    is(value) ? undefined : fault(expected);

export const text = (shortest = 0, longest = Number.POSITIVE_INFINITY): Check<string> =>
  valueThat('a text', (value) => typeof value === 'string' && value.length >= shortest && value.length <= longest);
export const textLike = (pattern: RegExp, name: string): Check<string> =>
  valueThat(name, (value) => typeof value === 'string' && pattern.test(value));
export const address: Check<string> = valueThat(
  'an address',
  (value) => typeof value === 'string' && URL.canParse(value),
);
export const flag: Check<boolean> = valueThat('true or false', (value) => typeof value === 'boolean');
export const number: Check<number> = valueThat('a number', (value) => Number.isFinite(value));
export const whole = (smallest = Number.MIN_SAFE_INTEGER): Check<number> =>
  valueThat('a whole number', (value) => Number.isSafeInteger(value) && (value as number) >= smallest);
export const oneOf = <const T>(...values: readonly T[]): Check<T> =>
  valueThat(`one of ${values.join(', ')}`, (value) => (values as readonly unknown[]).includes(value));
export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined ? undefined : check(value);

/** The first fault of many members. */
function firstOf<T>(
  members: Iterable<readonly [string | number, T]>,
  check: (of: T, name: string | number) => Fault | undefined,
) {
  for (const [name, member] of members) {
    const found = under(name, check(member, name));
    if (found) return found;
  }
  return undefined;
}

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value) =>
    Array.isArray(value) ? firstOf(value.entries(), check) : fault('a list');

/** Members of any names. */
export const membersOf =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value) =>
    isObject(value) ? firstOf(Object.entries(value), check) : NO_OBJECT;
export const anything: Check<unknown> = () => undefined;

/** Members of these names; what else is there is left alone. */
export const object =
  <T extends object>(checks: { readonly [Name in keyof T]-?: Check<T[Name]> }): Check<T> =>
  (value) =>
    isObject(value)
      ? firstOf(Object.entries<Check<unknown>>(checks), (check, name) =>
          check(Object.hasOwn(value, name) ? value[name] : undefined),
        )
      : NO_OBJECT;

/** A check as what an answer must be. */
export const shape = <T>(check: Check<T>): Shape<T> => ({
  safeParse(value) {
    const found = check(value);
    return found ? { success: false, error: { issues: [found] } } : { success: true, data: value as T };
  },
});

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
