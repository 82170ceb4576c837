import type { RecordKey } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** A record that was expected to be new is there. Its transaction is at its end, and is to be done again, expecting nothing. */
export class RecordThere extends Error {}

/** Records of a batch that are looked for before all of it is expected to be new. */
const LOOKED_FOR = 32;

/**
 * Does work in a transaction of its own, which may expect records to be new; where one was not, once more, and it may not. To put in what is new is
 * a fifth cheaper where the database need not be ready for what is there.
 */
export async function expectingNew<T>(work: (may: boolean) => Promise<T>): Promise<T> {
  try {
    return await work(true);
  } catch (error) {
    if (!(error instanceof RecordThere)) throw error;
    return await work(false);
  }
}

/** Whether some of these records, from all over the batch, are not there: where one is, others will be. */
export async function seemNew(trx: Kysely<Tables>, source: string, records: readonly RecordKey[]): Promise<boolean> {
  const apart = Math.ceil(records.length / LOOKED_FOR);
  const some = records.filter((_, place) => place % apart === 0).map(({ entity, id }) => ({ entity, id }));
  const { rows } = await sql<{ there: boolean }>`
    SELECT EXISTS (
      SELECT FROM jsonb_to_recordset(${JSON.stringify(some)}::text::jsonb) AS k (entity text, id text)
      CROSS JOIN LATERAL (SELECT FROM records WHERE source = ${source} AND entity = k.entity AND id = k.id LIMIT 1) r
    ) AS there`.execute(trx);
  return rows[0]?.there === false;
}

/** Says so where the database refused what is there: SQLSTATE `unique_violation`. */
export function asRecordThere(error: unknown): unknown {
  return error instanceof Error && 'code' in error && error.code === '23505' ? new RecordThere() : error;
}
