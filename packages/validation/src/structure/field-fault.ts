import type { Fault } from '../fault.ts';
import { factsAbout } from '../shown-value.ts';

/** A value that may be at fault, and where it stands. */
export interface Found {
  readonly value: unknown;
  /** What a finding may show of it: nothing when it is not the record's own but comes by its prototype. */
  readonly own: boolean;
  /** Whether its key is there at all. */
  readonly present: boolean;
  readonly path: string;
  /** Whether the values of the field are public. */
  readonly open: boolean;
}

/** What a field holds, as far as the words for its faults differ. */
export type Kind = 'date' | 'id' | 'code' | 'text' | 'number' | 'boolean' | 'list' | 'other';

const CODE_OF: Readonly<Record<Kind, string>> = {
  date: 'field.not-a-date',
  id: 'field.bad-id',
  code: 'field.bad-code',
  text: 'field.bad-text',
  number: 'field.not-a-number',
  boolean: 'field.not-a-boolean',
  list: 'field.invalid',
  other: 'field.invalid',
};

/** A fault of a value in the words of its kind: it is missing, out of a range, or of the wrong shape. */
export function faultOf(kind: Kind, optional: boolean, found: Found, shown: unknown, range?: string): Fault {
  const missing = shown === undefined || (!optional && (shown === null || (shown === '' && kind !== 'other')));
  if (missing) return fault('field.missing', found, undefined);
  const code = range === undefined ? CODE_OF[kind] : 'field.invalid';
  const expected = range ?? (kind === 'list' ? '[…]' : '{…}');
  return fault(code, found, shown, code === 'field.invalid' ? { expected } : {});
}

export function fault(
  code: string,
  { path, open }: Pick<Found, 'path' | 'open'>,
  shown: unknown,
  params: Readonly<Record<string, string | number>> = {},
): Fault {
  return { code, severity: 'error', ...factsAbout(open, path, shown, params) };
}

/** Several conditions of one value may end in the same words. */
export function sayOnce(faults: Fault[], from: number, said: Fault): void {
  for (let index = from; index < faults.length; index++) {
    if (faults[index]?.code === said.code && faults[index]?.path === said.path) return;
  }
  faults.push(said);
}

export const atLeast = (bound: number, inclusive = true): string => `${inclusive ? '≥' : '>'} ${bound}`;
export const atMost = (bound: number, inclusive = true): string => `${inclusive ? '≤' : '<'} ${bound}`;
