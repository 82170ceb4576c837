import { createSecretKey } from 'node:crypto';
import { EmisError, type RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import { pseudonymOf, type Subject } from '../audit/subjects.ts';
import { storeOfKeys } from '../backup/erased-keys.ts';
import type { SubjectKeys } from '../backup/subject-keys.ts';
import type { Database } from '../database.ts';
import { storeRecords } from '../record-store.ts';
import { lockSource } from '../source-lock.ts';
import type { Tables } from '../tables.ts';
import { eraseRecords } from './erase-records.ts';
import { forgetEarlierStates } from './forget-earlier.ts';
import { type HeldOnPerson, heldOnPerson } from './records-of-person.ts';

/** A person could not be erased. */
export class ErasureError extends EmisError {}

/** What was erased, or would be. */
export interface Erasure {
  /** Records that are gone, by entity. */
  readonly removed: Readonly<Record<string, number>>;
  /** Records of others from which the person's id was taken. */
  readonly cleared: number;
}

/**
 * Erases a person: the records that are about the person, every earlier state of them in the feed, and the person's id from records of others. The feed
 * tells a removal marked as erased, so that who keeps copies erases them too. Last, the person's key is destroyed, so that what backups hold
 * of the person stays closed. The record of access stays, and still verifies: it holds a pseudonym. So does the list of erasures,
 * by which persons are erased again after a copy of the database was restored that still had them, and keys that a crash left are destroyed later.
 *
 * With `dryRun` it says what would go, and changes nothing. `as` is for an erasure that is done again: its id and when it was. `keys` is the
 * store by which backups are sealed.
 * @throws {ErasureError} `subject.still-referred-to` when something refers to the records that cannot go with them; `subject.keys-needed` when
 *   backups were written, and the store of their keys is not given
 */
export async function eraseSubject(
  database: Database,
  subject: Subject,
  { now, dryRun = false, as, keys }: ErasingOptions & { as?: { readonly id: string; readonly at: string } },
): Promise<Erasure> {
  const { source } = subject;
  const { erasure, subjects } = await database.tables.transaction().execute(async (trx) => {
    if (!dryRun) await assertKeys(trx, keys);
    await lockSource(trx, source, 'alone');
    const held = await heldOnPerson(trx, subject);
    const pseudonyms: string[] = [];
    if (!dryRun) {
      const kin = await kinOf(trx, subject);
      const secret = createSecretKey(await pseudonymKey(trx));
      pseudonyms.push(...kin.map((id) => pseudonymOf(secret, { source, id })).sort());
      if (held.own.length + held.naming.length > 0) await erase(trx, subject, held, { kin, now });
      else await forgetMerges(trx, subject, kin);
      const earlier = await forgetEarlierStates(trx, source, kin, now);
      const known = as ?? { id: crypto.randomUUID(), at: now.toISOString() };
      const records = held.own.length;
      if (records + held.naming.length + earlier > 0) {
        await noteErasure(trx, { ...known, source, subjects: pseudonyms, records });
      }
    }
    const removed: Record<string, number> = {};
    for (const { entity } of held.own) removed[entity] = (removed[entity] ?? 0) + 1;
    return { erasure: { removed, cleared: held.naming.length }, subjects: pseudonyms };
  });
  if (subjects.length > 0) await keys?.destroy(subjects);
  return erasure;
}

/** What erasing is done with. */
export interface ErasingOptions {
  readonly now: Date;
  readonly dryRun?: boolean;
  readonly keys?: SubjectKeys;
}

/** Where backups were written, nobody is erased who could still be read in them. @throws {ErasureError} `subject.keys-needed` */
export async function assertKeys(trx: Kysely<Tables>, keys: SubjectKeys | undefined): Promise<void> {
  const store = await storeOfKeys(trx);
  if (store === undefined || store === keys?.store) return;
  throw new ErasureError(
    'subject.keys-needed',
    'Backups of this EMIS are sealed by keys of each person. Give the file of these keys, so that the key of whoever is erased goes too.',
  );
}

/** The person, and all whom the person was merged from, through as many merges as there were. */
async function kinOf(trx: Kysely<Tables>, { source, id }: Subject): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE kin (id) AS (
      SELECT ${id}::text
      UNION
      SELECT m.merged_id FROM kin k JOIN person_merges m ON m.source = ${source} AND m.survivor_id = k.id
    )
    SELECT id FROM kin`.execute(trx);
  return rows.map((row) => row.id);
}

/**
 * Merges keep who was merged, and the feed keeps who that was before: of a person who is erased neither stays. Merges of others forget the records
 * that say the person.
 */
async function forgetMerges(trx: Kysely<Tables>, { source, id }: Subject, kin: readonly string[]): Promise<void> {
  await sql`
    WITH kin AS (
      SELECT id FROM jsonb_array_elements_text(${JSON.stringify(kin)}::text::jsonb) AS k (id)
    ), gone AS (
      DELETE FROM person_merges m USING kin k WHERE m.source = ${source} AND (m.survivor_id = k.id OR m.merged_id = k.id)
      RETURNING m.merged_id
    )
    DELETE FROM feed f USING gone g
    WHERE f.source = ${source} AND f.entity = 'person' AND f.id = g.merged_id AND f.body IS NOT NULL
      AND NOT EXISTS (SELECT FROM records r WHERE r.source = f.source AND r.entity = f.entity AND r.id = f.id)`.execute(
    trx,
  );
  const said = JSON.stringify(id);
  await sql`
    UPDATE person_merges SET touched = coalesce(
      (SELECT jsonb_agg(t.one) FROM jsonb_array_elements(touched) AS t (one) WHERE strpos(t.one::text, ${said}) = 0), '[]')
    WHERE source = ${source} AND strpos(touched::text, ${said}) > 0`.execute(trx);
}

/** Keeps that somebody was erased, by pseudonyms alone, and where the feed has told it. */
async function noteErasure(
  trx: Kysely<Tables>,
  erasure: { id: string; at: string; source: string; subjects: readonly string[]; records: number },
): Promise<void> {
  const { id, at, source, records } = erasure;
  const subjects = JSON.stringify(erasure.subjects);
  await sql`
    INSERT INTO erasures (id, source, subjects, erased_at, records, xid, seq)
    SELECT ${id}, ${source}, ARRAY(SELECT jsonb_array_elements_text(${subjects}::text::jsonb)), ${at}::timestamptz, ${records}::int,
      pg_current_xact_id(), coalesce((SELECT max(f.seq) FROM feed f WHERE f.xid = pg_current_xact_id()), 0)
    ON CONFLICT (id) DO UPDATE SET subjects = ARRAY(SELECT DISTINCT unnest(erasures.subjects || excluded.subjects)),
      records = erasures.records + excluded.records, xid = excluded.xid, seq = excluded.seq`.execute(trx);
}

async function erase(
  trx: Kysely<Tables>,
  subject: Subject,
  { own, naming }: HeldOnPerson,
  { kin, now }: { readonly kin: readonly string[]; readonly now: Date },
): Promise<void> {
  const { source } = subject;
  const records = [...own, ...naming].map((record) => ({ source, ...record }));
  const at = now.toISOString();
  await accessRecorder(await pseudonymKey(trx)).record(trx, { at, action: 'erase', client: 'operator', records });
  const cleared = naming.map(({ entity, id, record, fields }) => ({ entity, id, record: without(record, fields) }));
  await storeRecords(trx, cleared, { source, now });
  // After that: what is overwritten goes into the feed as it was.
  for (const { entity, id, fields } of naming) {
    for (const field of fields) {
      await sql`UPDATE feed SET body = body - ${field}::text WHERE source = ${source} AND entity = ${entity} AND id = ${id} AND body IS NOT NULL`.execute(
        trx,
      );
    }
  }
  await forgetMerges(trx, subject, kin);
  const staying = await eraseRecords(trx, own, { source, now });
  if (staying.size > 0) {
    throw new ErasureError(
      'subject.still-referred-to',
      'Records refer to those of the person that cannot go with them. Nothing was erased; remove these first.',
      { records: staying.size },
    );
  }
}

function without(record: RawRecord, fields: readonly string[]): RawRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)));
}
