import { type EntityName, type RawRecord, type RecordKey, referenceFields, referencesOf } from '@emis-sdk/model';
import type { MergeRequest, PersonMerge } from '@emis-sdk/protocol/persons';
import { type Kysely, sql } from 'kysely';
import type { AccessedRecord } from '../audit/access.ts';
import { removeRecords } from '../record-removal.ts';
import { type StoredRecord, storeRecords } from '../record-store.ts';
import { linksTo, recordsReferring } from '../referring.ts';
import { Refusal } from '../refusal.ts';
import { lockSource } from '../source-lock.ts';
import type { Tables } from '../tables.ts';
import { joinedPerson, pointedTo, takenBack } from './joining.ts';

/** Nobody has so many records: who would go has been taken for many persons. */
const MOST_RECORDS = 10_000;

/** A record that a merge changed besides the one that went. */
interface Touched {
  readonly entity: EntityName;
  readonly id: string;
  readonly before: RawRecord;
  readonly after: RawRecord;
}

interface MergeRow {
  readonly id: string;
  readonly survivor_id: string;
  readonly merged_id: string;
  readonly merged_body: RawRecord;
  readonly touched: readonly Touched[];
  readonly made_at: string;
  readonly undone_at: string | null;
}

/** Whose persons they are, and who merges them. */
export interface Merging {
  readonly source: string;
  /** Null: somebody at the ministry, whom the record of access names. */
  readonly clientId: string | null;
  readonly now: Date;
  readonly newId: () => string;
}

/** A merge, and the records that were changed for it now. */
export interface Merged {
  readonly merge: PersonMerge;
  readonly touched: readonly AccessedRecord[];
}

/**
 * Merges one person into another, inside the caller's transaction: what referred to the one refers to the other, which also gets its numbers,
 * roles and whatever it did not know itself. Nothing is lost: the merge keeps what was there before. The same merge again is the same merge.
 *
 * @throws {Refusal} `merge-of-itself`, `record-unknown`, `merge-related` or `merge-too-large`
 */
export async function mergePersons(
  trx: Kysely<Tables>,
  { survivor, merged }: MergeRequest,
  { source, clientId, now, newId }: Merging,
): Promise<Merged> {
  if (survivor === merged) throw new Refusal('merge-of-itself');
  await lockSource(trx, source, 'alone');
  const known = await standingMerge(trx, source, merged);
  if (known?.survivor_id === survivor) return { merge: mergeOf(known), touched: [] };
  const found = await wholeRecords(trx, source, [person(survivor), person(merged)]);
  const [staying, going] = [survivor, merged].map((id) => found.find((one) => one.id === id)?.record);
  if (!staying || !going) throw new Refusal('record-unknown');
  const referring = await referringTo(trx, source, merged);
  const pointed = referring.map((one) => ({ ...one, after: pointedTo(one.entity, one.before, merged, survivor) }));
  if (pointed.some(({ entity, before, after }) => isCircle(entity, before, after))) throw new Refusal('merge-related');
  const joined = joinedPerson(staying, going);
  // The survivor may have referred to the one that goes, and stands among those records then.
  const touched: Touched[] = [
    { ...person(survivor), before: staying, after: joined },
    ...pointed.filter(({ entity, id }) => entity !== 'person' || id !== survivor),
  ];
  await storeRecords(trx, touched.map(stored), { source, now });
  const held = await removeRecords(trx, [person(merged)], { source, now });
  if (held.size > 0) throw new TypeError('A record refers to a person from a field that is not known to');
  await sql`
    UPDATE feed SET merged_into = ${survivor}
    WHERE source = ${source} AND entity = 'person' AND id = ${merged} AND operation = 'removed' AND xid = pg_current_xact_id()`.execute(
    trx,
  );
  const row = {
    id: newId(),
    source,
    survivor_id: survivor,
    merged_id: merged,
    merged_body: JSON.stringify(going),
    touched: JSON.stringify(touched),
    client_id: clientId,
    made_at: now.toISOString(),
    undone_at: null,
  };
  await trx.insertInto('person_merges').values(row).execute();
  const gone = { ...person(merged), source, record: going };
  return { merge: mergeOf({ ...row, touched }), touched: [gone, ...touched.map((one) => accessed(source, one))] };
}

/**
 * Undoes a merge, inside the caller's transaction: every record is as it was before, field by field, but for what was changed since, which is
 * kept. Undone again, it stays undone.
 *
 * @throws {Refusal} `merge-unknown`, `merge-under-merge` or `merge-parents-gone`
 */
export async function undoMerge(
  trx: Kysely<Tables>,
  id: string,
  { source, now }: Pick<Merging, 'source' | 'now'>,
): Promise<Merged> {
  await lockSource(trx, source, 'alone');
  const row = await findMerge(trx, source, id);
  if (!row) throw new Refusal('merge-unknown');
  if (row.undone_at !== null) return { merge: mergeOf(row), touched: [] };
  if (await standingMerge(trx, source, row.survivor_id)) throw new Refusal('merge-under-merge');
  const needed = referencesOf('person', row.merged_body).flatMap(({ targets, id: to }) =>
    targets.map((entity) => ({ entity, id: to })),
  );
  const there = new Set((await wholeRecords(trx, source, needed)).map((one) => one.id));
  if (needed.some((one) => !there.has(one.id))) throw new Refusal('merge-parents-gone');
  const present = await wholeRecords(trx, source, row.touched);
  const back = row.touched.flatMap(({ entity, id: of, before, after }) => {
    const held = present.find((one) => one.entity === entity && one.id === of);
    // What was removed since stays removed.
    return held ? [{ entity, id: of, after: takenBack(held.record, before, after) }] : [];
  });
  const all = [{ ...person(row.merged_id), after: row.merged_body }, ...back];
  await storeRecords(trx, all.map(stored), { source, now });
  const undone = now.toISOString();
  await trx.updateTable('person_merges').set({ undone_at: undone }).where('id', '=', id).execute();
  return { merge: mergeOf({ ...row, undone_at: undone }), touched: all.map((one) => accessed(source, one)) };
}

/** Records with everything that they hold. */
async function wholeRecords(
  trx: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
): Promise<{ readonly entity: EntityName; readonly id: string; readonly record: RawRecord }[]> {
  const asked = keys.map(({ entity, id }) => ({ entity, id }));
  const { rows } = await sql<{ entity: EntityName; id: string; record: RawRecord }>`
    SELECT r.entity, r.id, r.body AS record FROM jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id`.execute(trx);
  return rows;
}

function person(id: string): { readonly entity: 'person'; readonly id: string } {
  return { entity: 'person', id };
}

function accessed(source: string, { entity, id, after }: Pick<Touched, 'entity' | 'id' | 'after'>): AccessedRecord {
  return { source, entity, id, record: after };
}

function stored({ entity, id, after }: Pick<Touched, 'entity' | 'id' | 'after'>): StoredRecord {
  return { entity, id, record: after };
}

/** Whether a record would relate a person to themself who were two before: the ward to the guardian. */
function isCircle(entity: EntityName, before: RawRecord, after: RawRecord): boolean {
  const persons = (record: RawRecord) => {
    const ids = referenceFields(entity)
      .filter(([, targets]) => targets.includes('person'))
      .flatMap(([field]) => (typeof record[field] === 'string' ? [record[field]] : []));
    return new Set(ids).size;
  };
  return entity === 'guardian-link' && persons(after) < persons(before);
}

/** The records in which a field says the person, with what they hold. */
async function referringTo(trx: Kysely<Tables>, source: string, id: string): Promise<Omit<Touched, 'after'>[]> {
  const found = await recordsReferring(trx, source, linksTo(person(id)), MOST_RECORDS + 1);
  if (found.length > MOST_RECORDS) throw new Refusal('merge-too-large', { params: { most: MOST_RECORDS } });
  return found.map(({ entity, id: of, record }) => ({ entity, id: of, before: record }));
}

async function standingMerge(trx: Kysely<Tables>, source: string, merged: string): Promise<MergeRow | undefined> {
  const row = await trx
    .selectFrom('person_merges')
    .selectAll()
    .where('source', '=', source)
    .where('merged_id', '=', merged)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row as MergeRow | undefined;
}

async function findMerge(tables: Kysely<Tables>, source: string, id: string): Promise<MergeRow | undefined> {
  const row = await tables
    .selectFrom('person_merges')
    .selectAll()
    .where('source', '=', source)
    .where('id', '=', id)
    .executeTakeFirst();
  return row as MergeRow | undefined;
}

/** One merge, whether it stands or not. */
export async function readMerge(tables: Kysely<Tables>, source: string, id: string): Promise<PersonMerge> {
  const row = await findMerge(tables, source, id);
  if (!row) throw new Refusal('merge-unknown');
  return mergeOf(row);
}

/** The merges that stand, by when they were made; `after` is where the last page ended. */
export async function listMerges(
  tables: Kysely<Tables>,
  source: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ merges: PersonMerge[]; next: string | undefined }> {
  const [time = '', id = ''] = after.split(' ');
  const beyond = after === '' ? sql`` : sql`AND (made_at, id) > (${time}::timestamptz, ${id})`;
  const { rows } = await sql<MergeRow & { records: number }>`
    SELECT id, survivor_id, merged_id, made_at, undone_at, jsonb_array_length(touched) - 1 AS records FROM person_merges
    WHERE source = ${source} AND undone_at IS NULL ${beyond} ORDER BY made_at, id LIMIT ${limit + 1}`.execute(tables);
  const merges = rows.slice(0, limit);
  const last = rows.length > limit ? merges.at(-1) : undefined;
  return { merges: merges.map((row) => told(row, row.records)), next: last && `${last.made_at} ${last.id}` };
}

function mergeOf(row: Omit<MergeRow, 'merged_body'>): PersonMerge {
  return told(row, row.touched.length - 1);
}

function told(row: Omit<MergeRow, 'merged_body' | 'touched'>, records: number): PersonMerge {
  const { id, survivor_id: survivor, merged_id: merged, made_at: mergedAt, undone_at: undoneAt } = row;
  return { id, survivor, merged, records, mergedAt, ...(undoneAt !== null && { undoneAt }) };
}
