import type { Kysely } from 'kysely';
import type { Judging, Outcome, Removal } from './judging.ts';
import { notGranted } from './reach.ts';
import { removeRecords } from './record-removal.ts';
import { keyOfRecord, lockVersions } from './record-store.ts';
import { isOtherVersion } from './saving.ts';
import type { Tables } from './tables.ts';
import { wireFindingOf } from './wire-findings.ts';

/** Removes records of which none stands twice. What is not there is as it shall be, whatever version was seen. */
export async function removeAll(
  trx: Kysely<Tables>,
  operations: readonly Removal[],
  { client, now }: Judging,
): Promise<Outcome[]> {
  const { source } = client;
  const held = await lockVersions(trx, source, operations);
  const version = (operation: Removal) => held.get(keyOfRecord(operation));
  const denied = ({ entity }: Removal) => notGranted(client, entity, 'remove');
  const going = operations.filter(
    (one) => version(one) !== undefined && !isOtherVersion(one.ifMatch, version(one)) && !denied(one),
  );
  const staying = await removeRecords(
    trx,
    going.map(({ entity, id }) => ({ entity, id })),
    { source, now },
  );
  return operations.map((operation): Outcome => {
    const before = version(operation);
    const finding = denied(operation);
    if (finding) return { status: 'rejected', findings: [wireFindingOf(finding)] };
    if (before === undefined) return { status: 'unchanged' };
    if (isOtherVersion(operation.ifMatch, before)) return { status: 'conflict', version: before };
    const children = staying.get(keyOfRecord(operation));
    return children ? { status: 'dependency', waitsFor: [...children] } : { status: 'accepted' };
  });
}
