import { type EntityName, type Finding, foldUnknownFields, type RawRecord } from '@emis-sdk/model';
import type { Batch, BatchReceipt, ReceiptCounts, RecordReceipt } from '@emis-sdk/protocol';
import type { RecordChecker } from '@emis-sdk/validation';
import { type Kysely, sql } from 'kysely';
import { noteUnmapped } from './codes-found/note-unmapped.ts';
import { findingInEdition, inCurrentEdition } from './editions.ts';
import { followMerges } from './persons/following.ts';
import { notGranted, outOfReach, storeWithinReach } from './reach.ts';
import { findRecords, keyOfRecord, lockVersions, type StoredRecord } from './record-store.ts';
import { type BodyFault, Refusal } from './refusal.ts';
import { lockSource } from './source-lock.ts';
import type { Tables } from './tables.ts';
import { beyondSight, inSight, withUnseen } from './unseen-fields.ts';
import { hasError, wireFindingOf, withFirst } from './wire-findings.ts';
import type { Caller } from './within-grant.ts';

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
  about: { submissionId: string; client: Caller; checker: RecordChecker; edition: string; now: Date },
): Promise<BatchReceipt> {
  const { submissionId, client, checker, edition, now } = about;
  const { source } = client;
  assertNoneTwice(records);
  const sent = records.map(({ entity, record, line }) => {
    const stored = foldUnknownFields(entity, inCurrentEdition(entity, record, edition));
    return { entity, record: stored, ...(line !== undefined && stored === record && { line }) };
  });
  await lockSource(trx, source, client.sight.all ? 'shared' : 'alone');
  const { records: followed, findings: known } = await followMerges(trx, source, sent);
  const folded = await withUnseen(trx, client, followed);
  const merged = new Map([...known].map(([place, finding]) => [folded[place], finding]));
  const denied = await deniedOf(trx, folded, client);
  // As they were sent: what is kept beside it was not.
  followed.forEach(({ entity, record }, place) => {
    const [one, finding] = [folded[place], beyondSight(client, entity, record)];
    if (one && finding && !denied.has(one)) denied.set(one, finding);
  });

  /** Judges and stores all but those that are denied. More may be denied by it, and then nothing is stored: others may depend on them. */
  async function attempt() {
    const judged = folded.filter((one) => !denied.has(one));
    const said = await checker.check(judged, { find: (keys, wanted) => findRecords(trx, source, keys, wanted) });
    const findings = new Map(judged.map((one, index) => [one, withFirst(merged.get(one), said[index] ?? [])]));
    const accepted = judged.flatMap((one): StoredRecord[] => {
      const { entity, record, line } = one;
      if (hasError(findings.get(one)) || typeof record.id !== 'string') return [];
      return [{ entity, id: record.id, record, ...(line !== undefined && { line }) }];
    });
    const { changed, refused } = await storeWithinReach(trx, accepted, { source, submissionId, now }, client);
    const beyond = new Set(refused);
    if (beyond.size > 0) {
      for (const one of folded) if (beyond.has(nameOf(one))) denied.set(one, outOfReach());
    }
    return { findings, changed, whole: beyond.size === 0 };
  }

  let tried = await attempt();
  while (!tried.whole) tried = await attempt();
  const { findings, changed } = tried;
  await noteUnmapped(trx, judgedOf(findings), now);
  const receipts = folded.map((one): RecordReceipt => {
    const { entity, record } = one;
    const id = typeof record.id === 'string' ? record.id : '';
    const refusal = denied.get(one);
    const found = refusal ? [refusal] : (findings.get(one) ?? []);
    const said = inSight(entity, found, client.sight).map((finding) => findingInEdition(entity, finding, edition));
    const taken = changed.has(`${entity} ${id}`) ? 'accepted' : 'unchanged';
    const status = hasError(said) ? 'rejected' : taken;
    return { entity, id, status, ...(said.length > 0 && { findings: said.map(wireFindingOf) }) };
  });
  const counts = countOf(receipts);
  await addCounts(trx, submissionId, counts);
  await addFindings(trx, submissionId, receipts);
  return { submissionId, counts, records: receipts };
}

function* judgedOf(findings: ReadonlyMap<Folded, readonly Finding[]>) {
  for (const [{ entity, record }, said] of findings) if (said.length > 0) yield { entity, record, findings: said };
}

type Folded = { readonly entity: EntityName; readonly record: RawRecord };

function nameOf({ entity, record }: Folded): string {
  return keyOfRecord({ entity, id: typeof record.id === 'string' ? record.id : '' });
}

/** Those that the client may not write, by the kind of record alone. Who may make and change all there are is not asked twice. */
async function deniedOf<One extends Folded>(
  trx: Kysely<Tables>,
  records: readonly One[],
  client: Caller,
): Promise<Map<One, Finding>> {
  const kinds = new Set(records.map(({ entity }) => entity));
  const free = [...kinds].every(
    (entity) => !notGranted(client, entity, 'create') && !notGranted(client, entity, 'update'),
  );
  if (free) return new Map();
  const keys = records.map(({ entity, record }) => ({ entity, id: typeof record.id === 'string' ? record.id : '' }));
  const held = await lockVersions(trx, client.source, keys);
  return new Map(
    records.flatMap((one) => {
      const finding = notGranted(client, one.entity, held.has(nameOf(one)) ? 'update' : 'create');
      return finding ? [[one, finding] as const] : [];
    }),
  );
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
