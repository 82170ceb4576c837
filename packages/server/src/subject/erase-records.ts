import type { RecordKey } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { ofThePast } from '../feed-of-record.ts';
import { removeRecords } from '../record-removal.ts';
import type { Tables } from '../tables.ts';

/**
 * Removes records with every earlier entry of them in the feed, and tells a removal marked as erased. One that others refer to stays as it was. Call
 * it with the source locked alone.
 *
 * @returns for each record that stays, what refers to it
 */
export async function eraseRecords(
  trx: Kysely<Tables>,
  keys: readonly RecordKey[],
  { source, now }: { readonly source: string; readonly now: Date },
): Promise<Map<string, readonly RecordKey[]>> {
  const named = sql`jsonb_to_recordset(${JSON.stringify(keys.map(({ entity, id }) => ({ entity, id })))}::text::jsonb) AS k (entity text, id text)`;
  const ofThem = sql`f.source = ${source} AND f.entity = k.entity AND f.id = k.id AND ${ofThePast}`;
  const gone = sql`NOT EXISTS (SELECT FROM records r WHERE r.source = f.source AND r.entity = f.entity AND r.id = f.id)`;
  const staying = await removeRecords(trx, keys, { source, now });
  const told = sql`f.operation = 'removed' AND f.xid = pg_current_xact_id()`;
  await sql`DELETE FROM feed f USING ${named} WHERE ${ofThem} AND ${gone} AND NOT (${told})`.execute(trx);
  await sql`UPDATE feed f SET erased = true FROM ${named} WHERE ${ofThem} AND ${gone} AND ${told}`.execute(trx);
  return staying;
}
