import type { EntityName, Finding } from '@emis-sdk/model';
import { permits, type RecordAction } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { keyOfRecord, lockVersions, type StoredRecord, type Storing, storeRecords } from './record-store.ts';
import type { Tables } from './tables.ts';
import type { Caller } from './within-grant.ts';

/** What came of storing: either all was, or nothing, and these records are why. */
export interface StoredWithinReach {
  /** As `storeRecords` gives it. */
  readonly changed: ReadonlyMap<string, string>;
  /** Records, by {@link keyOfRecord}, that stand in, or would come to, territories that are not the client's. */
  readonly refused: readonly string[];
}

/**
 * Stores records as far as the database lets this client. Whose territories are bounded is told by the database that one record of many is out
 * of reach, not which: they are tried in halves, each behind a savepoint, until those are known.
 */
export async function storeWithinReach(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  storing: Storing,
  caller: Caller,
): Promise<StoredWithinReach> {
  if (caller.territories === 'national' && caller.scopes.includes('emis/submissions.create')) {
    return { changed: await storeRecords(trx, records, storing), refused: [] };
  }
  await sql`SAVEPOINT reach`.execute(trx);
  const changed = new Map<string, string>();
  const refused = await tryHalves(trx, records, storing, changed);
  if (refused.length === 0) refused.push(...(await unseen(trx, records, storing, changed)));
  if (refused.length > 0) await sql`ROLLBACK TO SAVEPOINT reach`.execute(trx);
  return { changed: refused.length > 0 ? new Map() : changed, refused };
}

/** Those that were not written, and are not there for this client: they are held elsewhere. */
async function unseen(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  { source }: Storing,
  changed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const equal = records.filter((record) => !changed.has(keyOfRecord(record)));
  if (equal.length === 0) return [];
  const seen = await lockVersions(trx, source, equal);
  return equal.map(keyOfRecord).filter((key) => !seen.has(key));
}

async function tryHalves(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  storing: Storing,
  changed: Map<string, string>,
): Promise<string[]> {
  await sql`SAVEPOINT part`.execute(trx);
  try {
    for (const [key, version] of await storeRecords(trx, records, storing)) changed.set(key, version);
    return [];
  } catch (error) {
    if (!isRefusedByPolicy(error)) throw error;
    await sql`ROLLBACK TO SAVEPOINT part`.execute(trx);
    if (records.length === 1) return records.map(keyOfRecord);
    const half = records.length >> 1;
    return [
      ...(await tryHalves(trx, records.slice(0, half), storing, changed)),
      ...(await tryHalves(trx, records.slice(half), storing, changed)),
    ];
  }
}

/** Whether the database says that something stands, or would come to stand, where this may not be: SQLSTATE `insufficient_privilege`. */
export function isRefusedByPolicy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

/** What is said of a record that this client may not write so, if anything: to make and to change are two rights. */
export function notGranted(caller: Caller, entity: EntityName, action: RecordAction): Finding | undefined {
  if (permits(caller.scopes, entity, action, 'own')) return undefined;
  return { code: 'access.not-granted', severity: 'error', where: {}, params: { scope: `emis/${entity}.${action}` } };
}

/** The same words for a record that is held elsewhere and for one that would come to stand there: neither tells what is there. */
export function outOfReach(): Finding {
  return { code: 'access.out-of-reach', severity: 'error', where: {} };
}
