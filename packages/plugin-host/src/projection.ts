import type { RawRecord } from '@emis-sdk/model';
import type { RuleInput } from '@emis-sdk/plugin';

/** What a rule or an indicator reads, copied when it was loaded: changing its own lists later gains it nothing. */
export interface Reads {
  readonly reads: readonly string[];
  readonly needs: Readonly<
    Record<string, { readonly by: string; readonly entity: string; readonly reads: readonly string[] }>
  >;
}

export type Projector = (record: RawRecord) => RawRecord;

/**
 * How many copies of a function are frozen, before it is known that nobody writes into them. Freezing costs more than all else of a copy together, and
 * guards nothing: a copy is shown to one rule once. What writes into it is mistaken, and is found so in any test of it.
 */
const FROZEN_COPIES = 1000;

/** Copies that are still to be frozen. */
interface Left {
  copies: number;
}

/**
 * Makes the function that takes from a record the id and the fields named, and nothing else, as a copy of its own; the first
 * thousand are frozen. Values of fields that are lists or objects are copied and frozen to their depth; all others are shared, being immutable.
 */
export function projector(fields: readonly string[]): Projector {
  return projectorWith(namesOf(fields), { copies: FROZEN_COPIES });
}

function projectorWith(names: readonly string[], left: Left): Projector {
  const copyOf = oneByOne(names, left);
  return writtenOut<RawRecord, RawRecord>(names, left, copyOf, { take: 'given', give: asItIs }) ?? copyOf;
}

function namesOf(fields: readonly string[]): readonly string[] {
  return [...new Set(['id', ...fields])];
}

const asItIs = (copy: string): string => `(${copy})`;

/** Field by field: for any record. */
function oneByOne(names: readonly string[], left: Left): Projector {
  return (record) => {
    const copy: Record<string, unknown> = {};
    for (const name of names) {
      const value = record[name];
      if (value !== undefined) copy[name] = typeof value === 'object' ? frozenCopy(value) : value;
    }
    if (left.copies === 0) return copy;
    left.copies--;
    return Object.freeze(copy);
  };
}

/**
 * The same with the names written out, for records that have all of these fields and nothing in them that must be copied: most have, and this is
 * three times as fast. Nothing where code may not be made of text, as a page may forbid.
 *
 * @param shape where the record is in what is given, and what the copy stands in
 */
function writtenOut<Given, Made>(
  names: readonly string[],
  left: Left,
  otherwise: (given: Given) => Made,
  shape: { readonly take: string; give(copy: string): string },
): ((given: Given) => Made) | undefined {
  const take = names.map((name, at) => `v${at} = record[${JSON.stringify(name)}]`).join(', ');
  const plain = names.map((_, at) => `v${at} !== undefined && typeof v${at} !== 'object'`).join(' && ');
  const copy = names.map((name, at) => `${JSON.stringify(name)}: v${at}`).join(', ');
  const text = `return (given) => { const record = ${shape.take}; const ${take};
    return left.copies === 0 && ${plain} ? ${shape.give(`{ ${copy} }`)} : otherwise(given); };`;
  if (names.includes('__proto__')) return undefined;
  try {
    return new Function('left', 'otherwise', 'none', text)(left, otherwise, NO_ONE) as (given: Given) => Made;
  } catch {
    return undefined;
  }
}

/** The same for a record and those related to it. */
export function inputProjector({ reads, needs }: Reads): (input: RuleInput) => RuleInput {
  const left: Left = { copies: FROZEN_COPIES };
  const names = namesOf(reads);
  const own = projectorWith(names, left);
  const others = Object.entries(needs).map(([name, need]) => ({ name, take: projector(need.reads) }));
  if (others.length === 0) {
    const alone = ({ record }: RuleInput): RuleInput => ({ record: own(record), related: NO_ONE });
    const shape = { take: 'given.record', give: (copy: string) => `{ record: ${copy}, related: none }` };
    return writtenOut<RuleInput, RuleInput>(names, left, alone, shape) ?? alone;
  }
  return ({ record, related }) => {
    const found: Record<string, RawRecord> = {};
    for (const { name, take } of others) {
      const one = related[name];
      if (one !== undefined) found[name] = take(one);
    }
    return { record: own(record), related: found };
  };
}

const NO_ONE: RuleInput['related'] = Object.freeze({});

/** A copy of JSON-safe data that nobody can change. */
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, frozenCopy(part)])));
}
