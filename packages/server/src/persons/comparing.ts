import { canonicalJson, type RawRecord } from '@emis-sdk/model';
import { maskText } from '@emis-sdk/validation';
import { type Kysely, sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';

/** One field of two persons. */
export interface ComparedField {
  readonly name: string;
  /** `undefined` where the record does not say it. */
  readonly values: readonly [string | undefined, string | undefined];
  readonly same: boolean;
}

/**
 * Two persons of a product, field by field, inside the caller's transaction.
 *
 * @param reveal shows values as they are, and not only their shape
 * @throws {Refusal} `record-unknown`
 */
export async function comparePersons(
  trx: Kysely<Tables>,
  source: string,
  ids: readonly [string, string],
  reveal: boolean,
): Promise<{ readonly fields: readonly ComparedField[]; readonly records: readonly [RawRecord, RawRecord] }> {
  const { rows } = await sql<{ id: string; body: RawRecord }>`
    SELECT id, body FROM records WHERE source = ${source} AND entity = 'person' AND id IN (${ids[0]}, ${ids[1]})`.execute(
    trx,
  );
  const [one, other] = ids.map((id) => rows.find((row) => row.id === id)?.body);
  if (!one || !other) throw new Refusal('record-unknown');
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => name !== 'id').sort();
  const shown = (value: unknown) =>
    value === undefined ? undefined : reveal ? textOf(value) : maskText(textOf(value));
  const fields = names.map(
    (name): ComparedField => ({
      name,
      values: [shown(one[name]), shown(other[name])],
      same: canonicalJson(one[name]) === canonicalJson(other[name]),
    }),
  );
  return { fields, records: [one, other] };
}

/** A value as a person reads it: of a list or an object, what stands in it. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join(' ');
  return String(value);
}
