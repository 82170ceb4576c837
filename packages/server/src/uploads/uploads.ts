import type { OpenUpload, Upload } from '@emis-sdk/protocol';
import type { Kysely, Selectable } from 'kysely';
import type { Client } from '../clients.ts';
import { Refusal } from '../refusal.ts';
import { isId, openSubmissionOf } from '../submissions.ts';
import type { Tables } from '../tables.ts';

export type UploadRow = Selectable<Tables['uploads']>;

/** Uploads that a client may have under way. */
const MOST = 10;

/** Opens an upload, and the submission as which its records will be judged; both have one id. */
export async function openUploadOf(
  trx: Kysely<Tables>,
  client: Client,
  { bytes, sha256, report, ...submission }: OpenUpload,
  about: { id: string; edition: string; now: Date },
): Promise<Upload> {
  const { id, now } = about;
  const underWay = await trx
    .selectFrom('uploads')
    .select('id')
    .where('client_id', '=', client.id)
    .where('status', 'in', ['open', 'judging'])
    .limit(MOST)
    .execute();
  if (underWay.length >= MOST) throw new Refusal('uploads-too-many', { params: { most: MOST } });
  await openSubmissionOf(trx, client, submission, about);
  await trx
    .insertInto('uploads')
    .values({
      id,
      client_id: client.id,
      status: 'open',
      bytes,
      sha256,
      report: report ? JSON.stringify(report) : null,
      touched_at: now.toISOString(),
      purpose: null,
      scopes: null,
    })
    .execute();
  return await showUpload(trx, client.id, id);
}

/**
 * An upload of this client, locked until the end of the transaction. Another client's looks like none.
 *
 * @throws {Refusal} `upload-unknown`
 */
export async function lockUpload(trx: Kysely<Tables>, clientId: string, id: string): Promise<UploadRow> {
  const row = isId(id)
    ? await trx
        .selectFrom('uploads')
        .selectAll()
        .where('id', '=', id)
        .where('client_id', '=', clientId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('upload-unknown');
  return row;
}

/**
 * How an upload stands.
 *
 * @throws {Refusal} `upload-unknown`
 */
export async function showUpload(tables: Kysely<Tables>, clientId: string, id: string): Promise<Upload> {
  const row = isId(id)
    ? await tables
        .selectFrom('uploads as u')
        .innerJoin('submissions as s', 's.id', 'u.id')
        .select(['u.id', 'u.status', 'u.bytes', 'u.received', 'u.judged', 's.accepted', 's.unchanged', 's.rejected'])
        .where('u.id', '=', id)
        .where('u.client_id', '=', clientId)
        .executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('upload-unknown');
  return {
    id: row.id,
    submissionId: row.id,
    status: row.status,
    bytes: Number(row.bytes),
    offset: Number(row.received),
    judged: Number(row.judged),
    counts: { accepted: Number(row.accepted), unchanged: Number(row.unchanged), rejected: Number(row.rejected) },
  };
}

/** Gives an upload up, with its bytes. One that was committed is left as it is. */
export async function giveUp(tables: Kysely<Tables>, clientId: string, id: string): Promise<void> {
  await tables.transaction().execute(async (trx) => {
    const { status } = await lockUpload(trx, clientId, id);
    if (status === 'open') await trx.deleteFrom('uploads').where('id', '=', id).execute();
  });
}
