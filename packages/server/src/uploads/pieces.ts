import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { lockUpload } from './uploads.ts';

/** Bytes of an upload that are read at a time. */
const WINDOW = 4 * 1024 * 1024;

/**
 * Keeps the next piece of an upload. Who is at another place than the upload itself is told the right one: a sender whose answer was lost, or the
 * second one of two.
 *
 * @throws {Refusal} `upload-unknown`, `upload-offset`, `upload-beyond`
 */
export async function addPiece(
  tables: Kysely<Tables>,
  { clientId, id, offset, now }: { clientId: string; id: string; offset: number; now: Date },
  body: Uint8Array,
): Promise<void> {
  await tables.transaction().execute(async (trx) => {
    const { status, received, bytes } = await lockUpload(trx, clientId, id);
    if (status !== 'open' || offset !== Number(received)) throw elsewhere(Number(received));
    if (offset + body.byteLength > Number(bytes)) throw new Refusal('upload-beyond', { params: { bytes } });
    if (body.byteLength === 0) return;
    await trx.insertInto('upload_pieces').values({ upload_id: id, start: offset, body }).execute();
    await trx
      .updateTable('uploads')
      .set({ received: offset + body.byteLength, touched_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
  });
}

export function elsewhere(offset: number): Refusal {
  const headers = { 'upload-offset': String(offset) };
  return new Refusal('upload-offset', { params: { offset }, members: { offset }, headers });
}

/** The bytes of an upload from a place on: at least one, as long as there are any, and about 4 MiB at most. */
export async function bytesFrom(tables: Kysely<Tables>, id: string, place: number): Promise<Uint8Array> {
  const { rows } = await sql<{ body: Uint8Array }>`
    SELECT CASE WHEN start < ${place} THEN substring(body FROM (${place}::bigint - start + 1)::int) ELSE body END AS body
    FROM upload_pieces
    WHERE upload_id = ${id} AND start < ${place + WINDOW}
      AND start >= (SELECT coalesce(max(start), 0) FROM upload_pieces WHERE upload_id = ${id} AND start <= ${place})
    ORDER BY start`.execute(tables);
  return Buffer.concat(rows.map(({ body }) => body));
}

/** SHA-256 of all bytes of an upload, in hexadecimal. Holds a window of them at a time. */
export async function digestOf(tables: Kysely<Tables>, id: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  for (let place = 0; place < bytes; ) {
    const some = await bytesFrom(tables, id, place);
    // Given up meanwhile.
    if (some.byteLength === 0) break;
    hash.update(some);
    place += some.byteLength;
  }
  return hash.digest('hex');
}
