import { isEmisError } from '@emis-sdk/model';
import { MAX_BATCH_RECORDS, MAX_REJECTIONS } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { countBatch } from '../batch-counts.ts';
import { receiveBatch } from '../batches.ts';
import { findClient } from '../clients.ts';
import { expectingNew } from '../expecting-new.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { completeSubmissionOf } from '../submissions.ts';
import type { Tables } from '../tables.ts';
import { accessOf, asCaller, type Caller } from '../within-grant.ts';
import { bytesFrom, digestOf, elsewhere } from './pieces.ts';
import { type Cut, cutLines, MAX_LINE, type UnreadLine } from './upload-lines.ts';
import { showUpload, type UploadRow } from './uploads.ts';

export type JudgingParts = Pick<ServerParts, 'tables' | 'checkers' | 'clock' | 'access' | 'sights' | 'onError'>;

/**
 * Takes an upload as it is from now on, when its bytes are those that were announced. One that was taken before stays as it is. It is judged by the
 * purpose and the scopes of the token by which it is committed, whoever judges it, and when.
 *
 * @throws {Refusal} `upload-unknown`; `upload-offset` while bytes are missing; `upload-differs` when they are others
 */
export async function commitUpload(
  { tables, clock }: JudgingParts,
  client: Pick<Caller, 'id' | 'purpose' | 'scopes'>,
  id: string,
): Promise<void> {
  const { status, bytes, offset } = await showUpload(tables, client.id, id);
  if (status === 'refused') throw new Refusal('upload-differs');
  if (status !== 'open') return;
  if (offset < bytes) throw elsewhere(offset);
  const found = await digestOf(tables, id, bytes);
  const right = sql<boolean>`sha256 = ${found}`;
  const { rows } = await sql<{ status: string }>`
    UPDATE uploads SET status = CASE WHEN ${right} THEN 'judging' ELSE 'refused' END, touched_at = ${clock().toISOString()}::timestamptz,
      purpose = ${client.purpose}, scopes = ${JSON.stringify(client.scopes)}::text::jsonb
    WHERE id = ${id} AND status = 'open' RETURNING status`.execute(tables);
  if (rows[0]?.status !== 'refused') return;
  await tables.deleteFrom('upload_pieces').where('upload_id', '=', id).execute();
  throw new Refusal('upload-differs');
}

/**
 * Judges a committed upload, a thousand lines a transaction, until it is done, another server is at it, or the time is over. How far it came stands in
 * the database with the effects: whoever goes on, goes on there.
 *
 * @param ms how long at most, roughly
 */
export async function judgeUpload(parts: JudgingParts, id: string, ms: number): Promise<void> {
  const end = performance.now() + ms;
  const held: Held = { start: 0, bytes: new Uint8Array() };
  const judgeNext = (how: Omit<Cutting, 'held'>) =>
    parts.tables.transaction().execute((trx) => judgeSome(trx, parts, id, { held, ...how }));
  let most = MAX_BATCH_RECORDS;
  do {
    try {
      if (!(await expectingNew((mayExpectNew) => judgeNext({ most, mayExpectNew })))) return;
      most = Math.min(MAX_BATCH_RECORDS, most * 2);
    } catch (error) {
      if (!isRuleFailure(error)) throw error;
      // Nobody knows whether the record is right over which a rule fails. It is looked for, and the others do not wait for it.
      if (most > 1) most = Math.ceil(most / 2);
      else {
        parts.onError(error, 'rule');
        await judgeNext({ most, unjudged: true });
      }
    }
  } while (performance.now() < end);
}

/** Bytes that were read and not judged yet. */
interface Held {
  start: number;
  bytes: Uint8Array;
}

interface Cutting {
  readonly held: Held;
  /** Lines at most. */
  readonly most: number;
  /** Nobody knows whether they are right: all are told as rejected. */
  readonly unjudged?: boolean;
  /** As `expectingNew` says. */
  readonly mayExpectNew?: boolean;
}

/** @returns whether there may be more to do */
async function judgeSome(
  trx: Kysely<Tables>,
  { checkers, clock, access, sights }: JudgingParts,
  id: string,
  { held, most, unjudged = false, mayExpectNew = false }: Cutting,
): Promise<boolean> {
  const row = await trx
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('status', '=', 'judging')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!row) return false;
  const now = clock();
  // What it may do now, not when it began. Who was suspended, or has the purpose no more, waits until it is let in again.
  const client = await callerOf(trx, row, sights, now);
  if (!client) return false;
  const cut = await nextLines(trx, row, held, most);
  const { profile_id, profile_edition, edition, unchanged } = await trx
    .selectFrom('submissions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const rejected: UnreadLine[] = [...cut.unread];
  if (unjudged) {
    rejected.push(
      ...cut.records.map(({ at, entity, record }) => ({ line: at, ...named(entity, record.id), findings: [] })),
    );
  } else if (cut.records.length > 0) {
    const checker = checkers.get({ id: profile_id, edition: profile_edition }, now);
    const about = {
      submissionId: id,
      client,
      checker,
      edition,
      now,
      mayExpectNew: mayExpectNew && Number(unchanged) === 0,
    };
    const { records } = await asCaller(trx, client, 'write', async () => {
      const receipt = await receiveBatch(trx, cut.records, about);
      await countBatch(trx, receipt);
      return receipt;
    });
    const brought = cut.records.map(({ entity, record }, index) => {
      return { source: client.source, entity, id: records[index]?.id ?? '', record };
    });
    await access.record(trx, { ...accessOf(client, now), action: 'submit', records: brought });
    records.forEach(({ entity, id: recordId, status, findings = [] }, index) => {
      const line = cut.records[index]?.at;
      if (status === 'rejected' && line !== undefined) rejected.push({ line, ...named(entity, recordId), findings });
    });
  }
  const uncounted = unjudged ? rejected.length : cut.unread.length;
  if (uncounted > 0) await sql`UPDATE submissions SET rejected = rejected + ${uncounted} WHERE id = ${id}`.execute(trx);
  const kept = await keepRejections(trx, row, rejected);
  const judged = Number(row.judged) + cut.bytes;
  const done = judged >= Number(row.bytes);
  await trx
    .updateTable('uploads')
    .set({
      judged,
      lines: Number(row.lines) + cut.lines,
      in_long_line: cut.inLongLine,
      rejections: row.rejections + kept,
      status: done ? 'done' : 'judging',
      touched_at: now.toISOString(),
    })
    .where('id', '=', id)
    .execute();
  if (!done) return true;
  await trx.deleteFrom('upload_pieces').where('upload_id', '=', id).execute();
  await completeSubmissionOf(trx, { id: row.client_id }, id, row.report ?? undefined, now);
  return false;
}

async function callerOf(
  trx: Kysely<Tables>,
  { client_id: clientId, purpose: committedFor, scopes: committedWith }: UploadRow,
  sights: ServerParts['sights'],
  now: Date,
): Promise<Caller | undefined> {
  const client = await findClient(trx, clientId, undefined, now);
  const [first] = client?.purposes ?? [];
  const purpose = client?.purposes.find((one) => one === (committedFor ?? first));
  if (!client || !purpose) return undefined;
  const scopes = committedWith ? client.scopes.filter((scope) => committedWith.includes(scope)) : client.scopes;
  return { ...client, scopes, purpose, sight: sights[purpose] };
}

async function nextLines(trx: Kysely<Tables>, row: UploadRow, held: Held, most: number): Promise<Cut> {
  const place = Number(row.judged);
  const total = Number(row.bytes);
  const inside = place >= held.start && place <= held.start + held.bytes.length;
  const left = inside ? held.bytes.subarray(place - held.start) : new Uint8Array();
  const enough = left.length > 2 * MAX_LINE || (left.length > 0 && place + left.length >= total);
  held.bytes = enough ? left : await bytesFrom(trx, row.id, place);
  held.start = place;
  const isLast = place + held.bytes.length >= total;
  return cutLines(held.bytes, { isLast, most, line: Number(row.lines), inLongLine: row.in_long_line });
}

function named(entity: UnreadLine['entity'], id: unknown): Pick<UnreadLine, 'entity' | 'id'> {
  return { ...(entity && { entity }), ...(typeof id === 'string' && id !== '' && { id }) };
}

/** Keeps the first ones; all are counted. */
async function keepRejections(trx: Kysely<Tables>, row: UploadRow, rejected: readonly UnreadLine[]): Promise<number> {
  const kept = [...rejected].sort((a, b) => a.line - b.line).slice(0, Math.max(0, MAX_REJECTIONS - row.rejections));
  if (kept.length === 0) return 0;
  await sql`
    INSERT INTO upload_rejections (upload_id, line, entity, record_id, findings)
    SELECT ${row.id}, r.line, r.entity, r.id, r.findings
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::text::jsonb) AS r (line bigint, entity text, id text, findings jsonb)`.execute(
    trx,
  );
  return kept.length;
}

function isRuleFailure(error: unknown): boolean {
  return isEmisError(error) && error.code === 'rule-failed';
}
