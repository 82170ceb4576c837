import type { OpenSubmission, SenderReport, Submission } from '@emis-sdk/protocol';
import type { Kysely, Selectable } from 'kysely';
import type { Client } from './clients.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

export type SubmissionRow = Selectable<Tables['submissions']>;

export async function openSubmissionOf(
  trx: Kysely<Tables>,
  client: Client,
  { profile, bundle }: OpenSubmission,
  { id, edition, now }: { id: string; edition: string; now: Date },
): Promise<Submission> {
  const row = await trx
    .insertInto('submissions')
    .values({
      id,
      client_id: client.id,
      source: client.source,
      status: 'open',
      profile_id: profile.id,
      profile_edition: profile.edition,
      edition,
      bundle: bundle ? JSON.stringify(bundle) : null,
      opened_at: now.toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return submissionOf(row);
}

/**
 * A submission of this client. Another client's looks like none.
 *
 * @throws {Refusal} `submission-unknown`
 */
export async function findSubmission(
  tables: Kysely<Tables>,
  client: Pick<Client, 'id'>,
  id: string,
): Promise<SubmissionRow> {
  const row = isId(id)
    ? await tables
        .selectFrom('submissions')
        .selectAll()
        .where('id', '=', id)
        .where('client_id', '=', client.id)
        .executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('submission-unknown');
  return row;
}

/** Completes a submission. One that is complete stays as it is, with the report that came first. */
export async function completeSubmissionOf(
  trx: Kysely<Tables>,
  client: Pick<Client, 'id'>,
  id: string,
  report: SenderReport | undefined,
  now: Date,
): Promise<Submission> {
  await findSubmission(trx, client, id);
  await trx
    .updateTable('submissions')
    .set({ status: 'complete', completed_at: now.toISOString(), report: report ? JSON.stringify(report) : null })
    .where('id', '=', id)
    .where('status', '=', 'open')
    // Those of uploads end with their last line.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('uploads').select('id').where('id', '=', id).where('status', '<>', 'done'))),
    )
    .execute();
  return submissionOf(await findSubmission(trx, client, id));
}

export function submissionOf(row: SubmissionRow): Submission {
  return {
    id: row.id,
    status: row.status,
    source: row.source,
    profile: { id: row.profile_id, edition: row.profile_edition },
    edition: row.edition,
    counts: { accepted: Number(row.accepted), unchanged: Number(row.unchanged), rejected: Number(row.rejected) },
    openedAt: row.opened_at,
    ...(row.completed_at !== null && { completedAt: row.completed_at }),
  };
}

/** What comes in a URL may be anything; only what could be an id is asked for. */
export function isId(text: string): boolean {
  return /^[0-9A-Za-z-]{1,64}$/.test(text);
}
