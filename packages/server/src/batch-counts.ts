import type { BatchReceipt, ReceiptCounts, RecordReceipt } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/**
 * Adds what became of a batch to its submission. The very last of its transaction: batches of one submission wait for each other from here on, by its
 * row, and should wait for nothing but the commit.
 *
 * @throws {Refusal} `submission-closed` when it is complete by now
 */
export async function countBatch(trx: Kysely<Tables>, { submissionId, counts, records }: BatchReceipt): Promise<void> {
  await addCounts(trx, submissionId, counts);
  await addFindings(trx, submissionId, records);
}

async function addCounts(trx: Kysely<Tables>, submissionId: string, counts: ReceiptCounts): Promise<void> {
  const { rows } = await sql`
    UPDATE submissions
    SET accepted = accepted + ${counts.accepted}, unchanged = unchanged + ${counts.unchanged}, rejected = rejected + ${counts.rejected}
    WHERE id = ${submissionId} AND status = 'open'
    RETURNING id`.execute(trx);
  if (rows.length === 0) throw new Refusal('submission-closed');
}

async function addFindings(
  trx: Kysely<Tables>,
  submissionId: string,
  receipts: readonly RecordReceipt[],
): Promise<void> {
  const tally = new Map<string, { code: string; severity: string; entity: string; count: number }>();
  for (const { entity, findings = [] } of receipts) {
    for (const { code, severity } of findings) {
      const key = `${code} ${severity} ${entity}`;
      const group = tally.get(key) ?? { code, severity, entity, count: 0 };
      group.count++;
      tally.set(key, group);
    }
  }
  if (tally.size === 0) return;
  await sql`
    INSERT INTO submission_findings (submission_id, code, severity, entity, count)
    SELECT ${submissionId}, f.code, f.severity, f.entity, f.count
    FROM jsonb_to_recordset(${JSON.stringify([...tally.values()])}::text::jsonb) AS f (code text, severity text, entity text, count bigint)
    ORDER BY f.code, f.severity, f.entity
    ON CONFLICT (submission_id, code, severity, entity) DO UPDATE SET count = submission_findings.count + excluded.count`.execute(
    trx,
  );
}
