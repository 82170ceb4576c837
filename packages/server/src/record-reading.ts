import { type EntityName, isRecordId, referenceFields } from '@emis-sdk/model';
import { DEFAULT_RECORDS, MAX_RECORDS } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { type FieldSight, shownBody } from './field-sight.ts';
import { eachOf } from './record-store.ts';
import { idsReferring } from './referring.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/** A page ends early once its records are so long, in characters. */
const PAGE_CHARACTERS = 4_000_000;
/** So many ids, and no more, are worth finding before the records themselves. */
const FEW = 10_000;

/** A record as it travels: JSON text as the database gives it. */
export interface RecordText {
  readonly record: string;
  readonly version: string;
}

export async function findRecord(
  tables: Kysely<Tables>,
  source: string,
  entity: EntityName,
  id: string,
): Promise<RecordText | undefined> {
  const { rows } = await sql<RecordText>`
    SELECT (${shownBody('r')})::text AS record, r.version FROM records r
    WHERE r.source = ${source} AND r.entity = ${entity} AND r.id = ${id}`.execute(tables);
  return rows[0];
}

/**
 * The records of one entity in the order of their ids.
 *
 * @param question.filters fields that refer to other records, and the id that they hold; only such as the client sees
 * @param question.after the id after which to begin
 * @throws {Refusal} `filter-unknown`
 */
export async function listRecords(
  tables: Kysely<Tables>,
  question: {
    readonly source: string;
    readonly entity: EntityName;
    readonly filters: Readonly<Record<string, string>>;
    readonly after: string;
    readonly limit: number;
    readonly sight: FieldSight;
  },
): Promise<{ records: readonly (RecordText & { readonly id: string })[]; next: string | undefined }> {
  const { source, entity, filters, after, limit, sight } = question;
  const known = referenceFields(entity).flatMap(([name]) => (sight.shows(entity, name) ? [name] : []));
  for (const name of Object.keys(filters)) {
    // The name is told only where it may be one of ours: it could hold anything.
    const told = /^[A-Za-z]{1,40}$/.test(name) ? name : '…';
    if (!known.includes(name)) throw new Refusal('filter-unknown', { params: { name: told, known: known.join(', ') } });
  }
  if (!Object.values(filters).every(isRecordId)) return { records: [], next: undefined };
  const wanted = Object.entries(filters).map(([name, id]) => sql` AND r.body ->> ${name} = ${id}`);
  const few = await fewReferring(tables, question);
  const from = few
    ? sql`${eachOf(source, entity, few)} WHERE true`
    : sql`FROM records r WHERE r.source = ${source} AND r.entity = ${entity}`;
  const { rows } = await sql<RecordText & { id: string }>`
    SELECT r.id, (${shownBody('r')})::text AS record, r.version ${from} AND r.id > ${after}${sql.join(wanted, sql``)}
    ORDER BY r.id LIMIT ${limit + 1}`.execute(tables);
  const records: (RecordText & { id: string })[] = [];
  let characters = 0;
  for (const row of rows.slice(0, limit)) {
    characters += row.record.length;
    if (records.length > 0 && characters > PAGE_CHARACTERS) break;
    records.push(row);
  }
  return { records, next: records.length < rows.length ? records.at(-1)?.id : undefined };
}

/**
 * The ids of the records that one of the filters leaves, where it leaves few. Where all leave many, a walk in the order of ids meets enough of them
 * soon.
 */
async function fewReferring(
  tables: Kysely<Tables>,
  { source, entity, filters }: { source: string; entity: EntityName; filters: Readonly<Record<string, string>> },
): Promise<readonly string[] | undefined> {
  for (const [field, id] of Object.entries(filters)) {
    const few = await idsReferring(tables, source, { entity, field, id }, FEW);
    if (few) return few;
  }
  return undefined;
}

/** Which of these ids are there, in their order. */
export async function knownIds(
  tables: Kysely<Tables>,
  source: string,
  entity: EntityName,
  ids: readonly string[],
): Promise<boolean[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT r.id ${eachOf(source, entity, ids)}`.execute(tables);
  const found = new Set(rows.map(({ id }) => id));
  return ids.map((id) => found.has(id));
}

/** @throws {Refusal} `limit-invalid` */
export function pageSize(text: string | undefined): number {
  if (text === undefined) return DEFAULT_RECORDS;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_RECORDS) throw new Refusal('limit-invalid', { params: { most: MAX_RECORDS } });
  return limit;
}
