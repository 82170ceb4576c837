import { foldUnknownFields } from '@emis-sdk/model';
import type { Batch, BatchReceipt, ReceiptCounts, RecordReceipt } from '@emis-sdk/protocol';
import type { RecordChecker } from '@emis-sdk/validation';
import { type Kysely, sql } from 'kysely';
import { findingInEdition, inCurrentEdition } from './editions.ts';
import { findRecords, type StoredRecord, storeRecords } from './record-store.ts';
import { type BodyFault, Refusal } from './refusal.ts';
import { lockSource } from './source-lock.ts';
import type { Tables } from './tables.ts';
import { hasError, wireFindingOf } from './wire-findings.ts';

type BatchRecords = readonly {
  readonly entity: Batch['records'][number]['entity'];
  readonly record: Readonly<Record<string, unknown>>;
  /** The two as they came, on a line of their own. */
  readonly line?: string;
}[];

/**
 * Judges the records of a batch, stores the accepted ones and counts, all inside the caller's transaction.
 *
 * @throws {Refusal} `record-twice`; `submission-closed` when it is complete by now
 */
export async function receiveBatch(
  trx: Kysely<Tables>,
  records: BatchRecords,
  about: { submissionId: string; source: string; checker: RecordChecker; edition: string; now: Date },
): Promise<BatchReceipt> {
  const { submissionId, source, checker, edition } = about;
  assertNoneTwice(records);
  const folded = records.map(({ entity, record, line }) => {
    const stored = foldUnknownFields(entity, inCurrentEdition(entity, record, edition));
    return { entity, record: stored, ...(line !== undefined && stored === record && { line }) };
  });
  await lockSource(trx, source, 'shared');
  const findings = await checker.check(folded, { find: (keys, wanted) => findRecords(trx, source, keys, wanted) });
  const accepted = folded.flatMap(({ entity, record, line }, index): StoredRecord[] =>
    hasError(findings[index]) || typeof record.id !== 'string'
      ? []
      : [{ entity, id: record.id, record, ...(line !== undefined && { line }) }],
  );
  const changed = await storeRecords(trx, accepted, about);
  const receipts = folded.map(({ entity, record }, index): RecordReceipt => {
    const id = typeof record.id === 'string' ? record.id : '';
    const said = (findings[index] ?? []).map((finding) => findingInEdition(entity, finding, edition));
    const taken = changed.has(`${entity} ${id}`) ? 'accepted' : 'unchanged';
    const status = hasError(said) ? 'rejected' : taken;
    return { entity, id, status, ...(said.length > 0 && { findings: said.map(wireFindingOf) }) };
  });
  const counts = countOf(receipts);
  await addCounts(trx, submissionId, counts);
  await addFindings(trx, submissionId, receipts);
  return { submissionId, counts, records: receipts };
}

function assertNoneTwice(records: BatchRecords): void {
  const seen = new Set<string>();
  const faults: BodyFault[] = [];
  records.forEach(({ entity, record }, index) => {
    if (typeof record.id !== 'string') return;
    const key = `${entity} ${record.id}`;
    if (seen.has(key)) faults.push({ path: `records.${index}.record.id`, kind: 'repeated' });
    seen.add(key);
  });
  if (faults.length > 0) throw new Refusal('record-twice', { faults });
}

function countOf(receipts: readonly RecordReceipt[]): ReceiptCounts {
  const counts = { accepted: 0, unchanged: 0, rejected: 0 };
  for (const { status } of receipts) counts[status]++;
  return counts;
}

/** Last of all but the findings: the row is then locked for as short as can be, and by all in the same order. */
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
