import type { Kysely } from 'kysely';
import type { Judging, Outcome, Removal } from './judging.ts';
import { removeRecords } from './record-removal.ts';
import { keyOfRecord, lockVersions } from './record-store.ts';
import { isOtherVersion } from './saving.ts';
import type { Tables } from './tables.ts';

/** Removes records of which none stands twice. What is not there is as it shall be, whatever version was seen. */
export async function removeAll(
  trx: Kysely<Tables>,
  operations: readonly Removal[],
  { client: { source }, now }: Judging,
): Promise<Outcome[]> {
  const held = await lockVersions(trx, source, operations);
  const version = (operation: Removal) => held.get(keyOfRecord(operation));
  const going = operations.filter((one) => version(one) !== undefined && !isOtherVersion(one.ifMatch, version(one)));
  const staying = await removeRecords(
    trx,
    going.map(({ entity, id }) => ({ entity, id })),
    { source, now },
  );
  return operations.map((operation): Outcome => {
    const before = version(operation);
    if (before === undefined) return { status: 'unchanged' };
    if (isOtherVersion(operation.ifMatch, before)) return { status: 'conflict', version: before };
    const children = staying.get(keyOfRecord(operation));
    return children ? { status: 'dependency', waitsFor: [...children] } : { status: 'accepted' };
  });
}
