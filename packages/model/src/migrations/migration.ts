import type { EntityName } from '../entity-names.ts';
import type { RawRecord } from '../references.ts';

/** What one edition changed in one entity. Pure: a record goes in, another comes out; what it does not know stays as it is. */
export interface Migration {
  readonly entity: EntityName;
  /** The edition that brought the change. */
  readonly edition: string;
  /** One sentence: what changed. */
  readonly text: string;
  /** From the edition before. */
  up(record: RawRecord): RawRecord;
  /** Back to the edition before. */
  down(record: RawRecord): RawRecord;
  /** Why `down` cannot give back what `up` was given; absent when it always can. */
  readonly lossy?: string;
}

/**
 * A field that got another name. Reversible for every record whose unknown fields stand under `extensions`, as they do in all that was
 * accepted. A field that only happens to have the new name is unknown to the old edition: it moves there, and is never taken for the renamed one.
 */
export function renamedField(from: string, to: string): Pick<Migration, 'up' | 'down'> {
  return { up: (record) => rename(record, from, to), down: (record) => rename(record, to, from) };
}

function rename(record: RawRecord, from: string, to: string): RawRecord {
  const { [from]: value, [to]: stranger, ...rest } = record;
  const renamed = value === undefined ? rest : { ...rest, [to]: value };
  if (stranger === undefined) return renamed;
  const { extensions = {} } = rest;
  // What is no object is a finding of its own; there is no place to keep the stranger in.
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return record;
  return { ...renamed, extensions: { [to]: stranger, ...extensions } };
}
