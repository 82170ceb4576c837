import {
  type EntityName,
  type Finding,
  foldUnknownFields,
  type RawRecord,
  type RecordKey,
  referencesOf,
} from '@emis-sdk/model';
import type { Kysely } from 'kysely';
import { noteUnmapped } from './codes-found/note-unmapped.ts';
import { findingInEdition, inCurrentEdition } from './editions.ts';
import type { FieldSight } from './field-sight.ts';
import type { Judging, Outcome, Save } from './judging.ts';
import { followMerges } from './persons/following.ts';
import { notGranted, outOfReach, storeWithinReach } from './reach.ts';
import { findRecords, keyOfRecord, lockVersions } from './record-store.ts';
import type { Tables } from './tables.ts';
import { beyondSight, inSight, withUnseen } from './unseen-fields.ts';
import { hasError, wireFindingOf, withFirst } from './wire-findings.ts';

/** What is said of a record that would be right if another one were there. */
const WAITING: ReadonlySet<string> = new Set(['reference.missing', 'reference.rejected']);

interface Judged {
  readonly entity: EntityName;
  /** In the current edition. */
  readonly record: RawRecord;
  readonly findings: readonly Finding[];
}

/** Saves records of which none stands twice. The records may refer to each other in any order. */
export async function saveAll(
  trx: Kysely<Tables>,
  operations: readonly Save[],
  { client, checker, edition, now }: Judging,
): Promise<Outcome[]> {
  const { source } = client;
  const keys = operations.map(({ entity, record }) => ({ entity, id: typeof record.id === 'string' ? record.id : '' }));
  const held = await lockVersions(trx, source, keys);
  const heldBy = (index: number) => held.get(keyOfRecord(keys[index] ?? NOBODY));
  const denied = new Map<number, Finding>();
  const current = ({ entity, record }: Pick<Save, 'entity' | 'record'>) =>
    foldUnknownFields(entity, inCurrentEdition(entity, record, edition));
  operations.forEach((operation, index) => {
    const { entity } = operation;
    const finding =
      notGranted(client, entity, heldBy(index) === undefined ? 'create' : 'update') ??
      (client.sight.all ? undefined : beyondSight(client, entity, current(operation)));
    if (finding) denied.set(index, finding);
  });

  /** Judges and stores all but those that are denied. More may be denied by it, and then nothing is stored: others may depend on them. */
  async function attempt() {
    const fitting = operations.flatMap((operation, index) =>
      denied.has(index) || conflicts(operation, heldBy(index)) ? [] : [index],
    );
    const sent = fitting.flatMap((index) => {
      const { entity, record } = operations[index] ?? {};
      if (!entity || !record) return [];
      return [{ entity, record: current({ entity, record }) }];
    });
    const { records: followed, findings: merged } = await followMerges(trx, source, sent);
    const records = await withUnseen(trx, client, followed);
    const checked = await checker.check(records, {
      find: (wanted, fields) => findRecords(trx, source, wanted, fields),
    });
    const findings = checked.map((found, place) => withFirst(merged.get(place), found));
    const judged = new Map(
      records.map((one, place) => [fitting[place] ?? -1, { ...one, findings: findings[place] ?? [] }]),
    );
    const right = [...judged].flatMap(([index, { entity, record, findings: said }]) =>
      hasError(said) ? [] : [{ entity, id: keys[index]?.id ?? '', record }],
    );
    const { changed, refused } = await storeWithinReach(trx, right, { source, now }, client);
    operations.forEach((_, index) => {
      if (refused.includes(keyOfRecord(keys[index] ?? NOBODY))) denied.set(index, outOfReach());
    });
    return { judged, changed, whole: refused.length === 0 };
  }

  let tried = await attempt();
  while (!tried.whole) tried = await attempt();
  const { judged, changed } = tried;
  await noteUnmapped(trx, judged.values(), now);
  return operations.map((operation, index): Outcome => {
    const one = judged.get(index);
    const before = heldBy(index);
    const finding = denied.get(index);
    if (finding)
      return { status: 'rejected', findings: [wireFindingOf(findingInEdition(operation.entity, finding, edition))] };
    if (!one) return { status: 'conflict', ...(before !== undefined && { version: before }) };
    if (hasError(one.findings)) return refused(one, edition, client.sight);
    const version = changed.get(keyOfRecord(keys[index] ?? NOBODY));
    const said = toldOf(one, edition, client.sight);
    const told = said.length > 0 ? { findings: said } : {};
    if (version !== undefined) return { status: 'accepted', version, ...told };
    return { status: 'unchanged', ...(before !== undefined && { version: before }), ...told };
  });
}

const NOBODY = { entity: '', id: '' };

function conflicts({ ifMatch, ifNoneMatch }: Save, held: string | undefined): boolean {
  if (ifNoneMatch !== undefined && held !== undefined) return true;
  return isOtherVersion(ifMatch, held);
}

/** Whether the version that somebody saw is not the one that is held. `*` stands for any. */
export function isOtherVersion(seen: string | undefined, held: string | undefined): boolean {
  if (seen === undefined) return false;
  return seen === '*' ? held === undefined : held !== seen;
}

/** It waits when nothing is wrong with it but that others are not there; else it is rejected. */
function refused(one: Judged, edition: string, sight: FieldSight): Outcome {
  const errors = one.findings.filter(({ severity }) => severity === 'error');
  if (errors.every(({ code }) => WAITING.has(code))) return { status: 'dependency', waitsFor: awaited(one, errors) };
  return { status: 'rejected', findings: toldOf(one, edition, sight) };
}

function toldOf({ entity, findings }: Judged, edition: string, sight: FieldSight) {
  const said = inSight(entity, findings, sight);
  return said.map((finding) => wireFindingOf(findingInEdition(entity, finding, edition)));
}

function awaited({ entity, record }: Judged, errors: readonly Finding[]): RecordKey[] {
  const paths = new Set(errors.map(({ where }) => where.path));
  const keys = referencesOf(entity, record)
    .filter(({ path }) => paths.has(path))
    .flatMap(({ targets, id }) => targets.map((target) => ({ entity: target, id })));
  return [...new Map(keys.map((key) => [keyOfRecord(key), key])).values()];
}
