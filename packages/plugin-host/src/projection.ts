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
 * Makes the function that takes from a record the id and the fields named, and nothing else, as a frozen copy. Values of
 * fields that are lists or objects are copied and frozen to their depth; all others are shared, being immutable.
 */
export function projector(fields: readonly string[]): Projector {
  const names = [...new Set(['id', ...fields])];
  const copyOf = oneByOne(names);
  return writtenOut(names, copyOf) ?? copyOf;
}

/** Field by field: for any record. */
function oneByOne(names: readonly string[]): Projector {
  return (record) => {
    const copy: Record<string, unknown> = {};
    for (const name of names) {
      const value = record[name];
      if (value !== undefined) copy[name] = typeof value === 'object' ? frozenCopy(value) : value;
    }
    return Object.freeze(copy);
  };
}

/**
 * The same with the names written out, for records that have all of these fields and nothing in them that must be copied: most have, and this is
 * three times as fast. Nothing where code may not be made of text, as a page may forbid.
 */
function writtenOut(names: readonly string[], otherwise: Projector): Projector | undefined {
  const take = names.map((name, at) => `v${at} = record[${JSON.stringify(name)}]`).join(', ');
  const plain = names.map((_, at) => `v${at} !== undefined && typeof v${at} !== 'object'`).join(' && ');
  const copy = names.map((name, at) => `${JSON.stringify(name)}: v${at}`).join(', ');
  const text = `return (record) => { const ${take}; return ${plain} ? freeze({ ${copy} }) : otherwise(record); };`;
  if (names.includes('__proto__')) return undefined;
  try {
    return new Function('freeze', 'otherwise', text)(Object.freeze, otherwise) as Projector;
  } catch {
    return undefined;
  }
}

/** The same for a record and those related to it. */
export function inputProjector({ reads, needs }: Reads): (input: RuleInput) => RuleInput {
  const own = projector(reads);
  const others = Object.entries(needs).map(([name, need]) => ({ name, take: projector(need.reads) }));
  if (others.length === 0) return ({ record }) => ({ record: own(record), related: NO_ONE });
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
