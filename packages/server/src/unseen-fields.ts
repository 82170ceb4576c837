import type { EntityName, Finding, RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { FieldSight } from './field-sight.ts';
import { keyOfRecord } from './record-store.ts';
import type { Tables } from './tables.ts';
import type { Caller } from './within-grant.ts';

/** The words say that the product is not registered for it; `scope` names the field here. */
const NOT_GRANTED = 'access.not-granted';

/**
 * What is said of a record with a field that the purpose of the client does not show. It is refused whatever the value is, and whether the
 * record is there or not: else one could find out by trying.
 */
export function beyondSight({ sight }: Caller, entity: EntityName, record: RawRecord): Finding | undefined {
  if (sight.all) return undefined;
  // Names that the standard does not know have been put under `extensions` by now.
  const field = Object.keys(record).find((name) => record[name] !== undefined && !sight.shows(entity, name));
  if (field === undefined) return undefined;
  return {
    code: NOT_GRANTED,
    severity: 'error',
    where: { path: field },
    params: { scope: `${entity}.${field}` },
  };
}

/**
 * Records as they will stand: what a client may not see, and so does not send, is kept as it was. Call it with the source locked alone, so that
 * nobody changes those fields meanwhile.
 */
export async function withUnseen<One extends { readonly entity: EntityName; readonly record: RawRecord }>(
  trx: Kysely<Tables>,
  { source, sight }: Caller,
  records: readonly One[],
): Promise<readonly One[]> {
  if (sight.all || records.length === 0) return records;
  const keys = records.flatMap(({ entity, record: { id } }) => (typeof id === 'string' ? [{ entity, id }] : []));
  const { rows } = await sql<{
    entity: EntityName;
    id: string;
    body: RawRecord;
  }>`
    SELECT r.entity, r.id, r.body
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id`.execute(trx);
  const held = new Map(rows.map((row) => [keyOfRecord(row), row.body]));
  return records.map((one) => {
    const { entity, record } = one;
    const before = typeof record.id === 'string' ? held.get(keyOfRecord({ entity, id: record.id })) : undefined;
    const kept = Object.entries(before ?? {}).filter(([name]) => !sight.shows(entity, name));
    if (kept.length === 0) return one;
    // The text as it came is not what will stand.
    const { came: _, ...rest } = one as One & { came?: unknown };
    return {
      ...rest,
      record: { ...record, ...Object.fromEntries(kept) },
    } as unknown as One;
  });
}

/** What is said of a record to who may not see all of it: of a field that is not shown no more than that it is wrong. */
export function inSight(entity: EntityName, findings: readonly Finding[], sight: FieldSight): readonly Finding[] {
  if (sight.all) return findings;
  return findings.flatMap((finding) => {
    const [field = ''] = finding.where.path?.split('.') ?? [];
    if (finding.code === NOT_GRANTED || field === '' || sight.shows(entity, field)) return [finding];
    const { code, severity } = finding;
    return severity === 'error' ? [{ code, severity, where: { path: field } }] : [];
  });
}
