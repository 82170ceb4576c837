import { type EntityName, type Finding, foldUnknownFields, type RawRecord } from '@emis-sdk/model';
import type { Batch, BatchReceipt, ReceiptCounts, RecordReceipt } from '@emis-sdk/protocol';
import type { RecordChecker } from '@emis-sdk/validation';
import type { Kysely } from 'kysely';
import { noteUnmapped } from './codes-found/note-unmapped.ts';
import { findingInEdition, inCurrentEdition } from './editions.ts';
import { seemNew } from './expecting-new.ts';
import { followMerges } from './persons/following.ts';
import { notGranted, outOfReach, storeWithinReach } from './reach.ts';
import type { BytesAsTheyCame } from './record-lines.ts';
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
  readonly came?: BytesAsTheyCame;
}[];

/**
 * Judges the records of a batch and stores the accepted ones, inside the caller's transaction, which ends with `countBatch`.
 *
 * @throws {Refusal} `record-twice`
 * @throws {RecordThere} where it may expect records to be new
 */
export async function receiveBatch(
  trx: Kysely<Tables>,
  records: BatchRecords,
  about: {
    readonly submissionId: string;
    readonly client: Caller;
    readonly checker: RecordChecker;
    readonly edition: string;
    readonly now: Date;
    /** As `expectingNew` says. */
    readonly mayExpectNew: boolean;
  },
): Promise<BatchReceipt> {
  const { submissionId, client, checker, edition, now, mayExpectNew } = about;
  const { source } = client;
  assertNoneTwice(records);
  const sent = records.map(({ entity, record, came }) => {
    const stored = foldUnknownFields(entity, inCurrentEdition(entity, record, edition));
    return { entity, record: stored, ...(came && stored === record && { came }) };
  });
  await lockSource(trx, source, client.sight.all ? 'shared' : 'alone');
  const { records: followed, findings: known } = await followMerges(trx, source, sent);
  const folded = await withUnseen(trx, client, followed);
  const denied = await deniedOf(trx, folded, client);
  // As they were sent: what is kept beside it was not.
  followed.forEach(({ entity, record }, place) => {
    const [one, finding] = [folded[place], beyondSight(client, entity, record)];
    if (one && finding && !denied.has(one)) denied.set(one, finding);
  });

  /** Judges and stores all but those that are denied. More may be denied by it, and then nothing is stored: others may depend on them. */
  async function attempt() {
    const judged = [...folded.entries()].filter(([, one]) => !denied.has(one));
    const said = await checker.check(
      judged.map(([, one]) => one),
      { find: (keys, wanted) => findRecords(trx, source, keys, wanted) },
    );
    /** By the places of their records. */
    const findings = folded.map(() => NOTHING);
    const accepted: StoredRecord[] = [];
    judged.forEach(([place, { entity, record, came }], index) => {
      const found = withFirst(known.get(place), said[index] ?? []);
      findings[place] = found;
      if (hasError(found) || typeof record.id !== 'string') return;
      accepted.push(came ? { entity, id: record.id, record, came } : { entity, id: record.id, record });
    });
    const expectNew = mayExpectNew && (await seemNew(trx, source, accepted));
    const storing = { source, submissionId, now, expectNew };
    const { changed, refused } = await storeWithinReach(trx, accepted, storing, client);
    const beyond = new Set(refused);
    if (beyond.size > 0) {
      for (const one of folded) if (beyond.has(nameOf(one))) denied.set(one, outOfReach());
    }
    return { findings, changed, whole: beyond.size === 0 };
  }

  let tried = await attempt();
  while (!tried.whole) tried = await attempt();
  const { findings, changed } = tried;
  await noteUnmapped(trx, judgedOf(folded, findings), now);
  const receipts = folded.map((one, place): RecordReceipt => {
    const { entity, record } = one;
    const id = typeof record.id === 'string' ? record.id : '';
    const refusal = denied.get(one);
    const found = refusal ? [refusal] : (findings[place] ?? []);
    const said = inSight(entity, found, client.sight).map((finding) => findingInEdition(entity, finding, edition));
    const taken = changed.has(`${entity} ${id}`) ? 'accepted' : 'unchanged';
    const status = hasError(said) ? 'rejected' : taken;
    return { entity, id, status, ...(said.length > 0 && { findings: said.map(wireFindingOf) }) };
  });
  return { submissionId, counts: countOf(receipts), records: receipts };
}

const NOTHING: readonly Finding[] = [];

function* judgedOf(records: readonly Folded[], findings: readonly (readonly Finding[])[]) {
  for (const [place, { entity, record }] of records.entries()) {
    const said = findings[place] ?? [];
    if (said.length > 0) yield { entity, record, findings: said };
  }
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
