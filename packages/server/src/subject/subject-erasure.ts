import { EmisError, type RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import type { Subject } from '../audit/subjects.ts';
import type { Database } from '../database.ts';
import { removeRecords } from '../record-removal.ts';
import { storeRecords } from '../record-store.ts';
import { lockSource } from '../source-lock.ts';
import type { Tables } from '../tables.ts';
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
 * tells a removal marked as erased, so that who keeps copies erases them too. The record of access stays, and still verifies: it holds a
 * pseudonym. Backups made before are not reached; let them run out.
 *
 * @param dryRun says what would go, and changes nothing
 * @throws {ErasureError} `subject.still-referred-to` when something refers to the records that cannot go with them
 */
export async function eraseSubject(
  database: Database,
  subject: Subject,
  { now, dryRun = false }: { now: Date; dryRun?: boolean },
): Promise<Erasure> {
  const { source } = subject;
  return await database.tables.transaction().execute(async (trx) => {
    await lockSource(trx, source, 'alone');
    const held = await heldOnPerson(trx, subject);
    if (!dryRun && held.own.length + held.naming.length > 0) await erase(trx, subject, held, now);
    const removed: Record<string, number> = {};
    for (const { entity } of held.own) removed[entity] = (removed[entity] ?? 0) + 1;
    return { removed, cleared: held.naming.length };
  });
}

/**
 * Merges keep who was merged, and the feed keeps who that was before: of a person who is erased neither stays, through as many merges as there
 * were. Merges of others forget the records that say the person.
 */
async function forgetMerges(trx: Kysely<Tables>, { source, id }: Subject): Promise<void> {
  await sql`
    WITH RECURSIVE kin (id) AS (
      SELECT ${id}::text
      UNION
      SELECT m.merged_id FROM kin k JOIN person_merges m ON m.source = ${source} AND m.survivor_id = k.id
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

async function erase(trx: Kysely<Tables>, subject: Subject, { own, naming }: HeldOnPerson, now: Date): Promise<void> {
  const { source } = subject;
  const records = [...own, ...naming].map((record) => ({ source, ...record }));
  const at = now.toISOString();
  await accessRecorder(await pseudonymKey(trx)).record(trx, { at, action: 'erase', client: 'operator', records });
  for (const { entity, id, fields } of naming) {
    for (const field of fields) {
      await sql`UPDATE feed SET body = body - ${field}::text WHERE source = ${source} AND entity = ${entity} AND id = ${id} AND body IS NOT NULL`.execute(
        trx,
      );
    }
  }
  const cleared = naming.map(({ entity, id, record, fields }) => ({ entity, id, record: without(record, fields) }));
  await storeRecords(trx, cleared, { source, now });
  const keys = own.map(({ entity, id }) => ({ entity, id }));
  await sql`
    DELETE FROM feed f USING jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS k (entity text, id text)
    WHERE f.source = ${source} AND f.entity = k.entity AND f.id = k.id`.execute(trx);
  await forgetMerges(trx, subject);
  const staying = await removeRecords(trx, keys, { source, now });
  if (staying.size > 0) {
    throw new ErasureError(
      'subject.still-referred-to',
      'Records refer to those of the person that cannot go with them. Nothing was erased; remove these first.',
      { records: staying.size },
    );
  }
  await sql`
    UPDATE feed f SET erased = true FROM jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS k (entity text, id text)
    WHERE f.source = ${source} AND f.entity = k.entity AND f.id = k.id`.execute(trx);
}

function without(record: RawRecord, fields: readonly string[]): RawRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)));
}
