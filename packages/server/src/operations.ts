import { isEmisError } from '@emis-sdk/model';
import type { Operation, OperationResult } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import type { Judging, Removal, Save } from './judging.ts';
import { hashOf, idOf, keepResults, OperationOvertaken, storedResults, withCurrent } from './operation-log.ts';
import { lockVersions } from './record-store.ts';
import { removeAll } from './removing.ts';
import { saveAll } from './saving.ts';
import { lockSource } from './source-lock.ts';
import type { Tables } from './tables.ts';
import { Undone } from './undone.ts';
import { accessOf, withinGrant } from './within-grant.ts';

const ATTEMPTS = 5;

/**
 * Takes operations: each takes effect once, however often and in whatever company it is sent. Records, feed and stored results are written in
 * one transaction.
 *
 * @param operations in the order in which they shall take effect; no `opId` twice
 */
export async function receiveOperations(
  tables: Kysely<Tables>,
  operations: readonly Operation[],
  judging: Judging,
): Promise<OperationResult[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withinGrant(tables, judging.client, 'write', (trx) => receiveOnce(trx, operations, judging));
    } catch (error) {
      if (isRuleFailure(error)) return await eachByItself(tables, operations, judging, error);
      if (attempt >= ATTEMPTS || !mayGoBetterAgain(error)) throw error;
    }
  }
}

/**
 * Takes operations all together: when one of them does not come to what it wants, none takes effect. Those that were right are told to wait then, for
 * nothing that can be named, and nothing is kept under their names.
 */
export async function receiveAllOrNone(
  tables: Kysely<Tables>,
  operations: readonly Operation[],
  judging: Judging,
): Promise<OperationResult[]> {
  const waits = ({ opId, entity, id }: Pick<OperationResult, 'opId' | 'entity' | 'id'>): OperationResult => ({
    ...{ opId, entity, id },
    status: 'dependency',
    waitsFor: [],
  });
  for (let attempt = 1; ; attempt++) {
    try {
      return await withinGrant(tables, judging.client, 'write', async (trx) => {
        const results = await receiveOnce(trx, operations, judging);
        if (results.every(isRight)) return results;
        throw new Undone(results.map((result) => (isRight(result) ? waits(result) : result)));
      });
    } catch (error) {
      if (error instanceof Undone) return error.outcome as OperationResult[];
      if (isRuleFailure(error)) {
        judging.onFailure(error);
        return operations.map((operation) => waits({ ...operation, id: idOf(operation) }));
      }
      if (attempt >= ATTEMPTS || !mayGoBetterAgain(error)) throw error;
    }
  }
}

function isRight({ status }: OperationResult): boolean {
  return status === 'accepted' || status === 'unchanged';
}

/**
 * A rule failed over one of them, and nobody knows then whether that record is right. It is told to wait, for nothing that can be named, and
 * whoever runs the server is told why; the others must not wait for it.
 */
async function eachByItself(
  tables: Kysely<Tables>,
  operations: readonly Operation[],
  judging: Judging,
  failure: unknown,
): Promise<OperationResult[]> {
  const [only, ...others] = operations;
  if (only && others.length === 0) {
    judging.onFailure(failure);
    return [{ opId: only.opId, entity: only.entity, id: idOf(only), status: 'dependency', waitsFor: [] }];
  }
  const results: OperationResult[] = [];
  for (const operation of operations) results.push(...(await receiveOperations(tables, [operation], judging)));
  return results;
}

function isRuleFailure(error: unknown): boolean {
  return isEmisError(error) && error.code === 'rule-failed';
}

/** Takes operations inside the caller's transaction. */
export async function receiveOnce(
  trx: Kysely<Tables>,
  operations: readonly Operation[],
  judging: Judging,
): Promise<OperationResult[]> {
  const { client, now } = judging;
  const hashed = operations.map((operation) => ({ operation, hash: hashOf(operation) }));
  const results = await storedResults(trx, client.id, hashed);
  const fresh = hashed.filter(({ operation }) => !results.has(operation.opId));
  if (fresh.length > 0) {
    const wishes = fresh.map(({ operation }) => operation);
    // Fields that a client does not see must stand still while the others are written.
    const alone = !client.sight.all || wishes.some(wantsToBeAlone);
    await lockSource(trx, client.source, alone ? 'alone' : 'shared');
    // All at once and in order, before anything is written: two requests with the same records then never block each other.
    await lockVersions(
      trx,
      client.source,
      wishes.map((operation) => ({ entity: operation.entity, id: idOf(operation) })),
    );
    for (const wave of wavesOf(wishes)) {
      const outcomes = await (wave.kind === 'save'
        ? saveAll(trx, wave.operations, judging)
        : removeAll(trx, wave.operations, judging));
      wave.operations.forEach((operation, index) => {
        const { opId, entity } = operation;
        const outcome = outcomes[index];
        if (outcome) results.set(opId, { opId, entity, id: idOf(operation), ...outcome });
      });
    }
    const settled = fresh.flatMap(({ operation, hash }) => {
      const result = results.get(operation.opId);
      return result && result.status !== 'dependency' ? [{ result, hash }] : [];
    });
    await keepResults(trx, client.id, settled, now);
  }
  const inOrder = operations.flatMap(({ opId }) => results.get(opId) ?? []);
  const told = await withCurrent(trx, client, inOrder);
  await recordOperations(
    trx,
    fresh.map(({ operation }) => operation),
    told,
    judging,
  );
  return told;
}

/** What came, and what a conflict shows. */
async function recordOperations(
  trx: Kysely<Tables>,
  operations: readonly Operation[],
  results: readonly OperationResult[],
  { client, now, access }: Judging,
): Promise<void> {
  const { source } = client;
  const who = accessOf(client, now);
  const removed = operations.flatMap((one) =>
    one.kind === 'remove' ? [{ source, entity: one.entity, id: one.id }] : [],
  );
  const saved = operations.flatMap((one) =>
    one.kind === 'save' ? [{ source, entity: one.entity, id: idOf(one), record: one.record }] : [],
  );
  const shown = results.flatMap(({ entity, id, current }) =>
    current ? [{ source, entity, id, record: current }] : [],
  );
  await access.record(trx, { ...who, action: 'save', records: saved });
  await access.record(trx, { ...who, action: 'remove', records: removed });
  await access.record(trx, { ...who, action: 'read', records: shown });
}

function wantsToBeAlone(operation: Operation): boolean {
  return operation.kind === 'remove' || operation.ifNoneMatch !== undefined;
}

type Wave =
  | { readonly kind: 'save'; readonly operations: Save[] }
  | { readonly kind: 'remove'; readonly operations: Removal[] };

/** Cuts operations into runs of saves and of removals that hold no record twice, so that each run can be done by few statements. */
function wavesOf(operations: readonly Operation[]): Wave[] {
  const waves: Wave[] = [];
  let seen = new Set<string>();
  for (const operation of operations) {
    const id = idOf(operation);
    // A record without an id is wrong by itself, and none is like another.
    const key = id === '' ? operation.opId : `${operation.entity} ${id}`;
    const last = waves.at(-1);
    const fits = last?.kind === operation.kind && !seen.has(key);
    if (!fits) seen = new Set();
    seen.add(key);
    if (operation.kind === 'save') {
      if (fits && last.kind === 'save') last.operations.push(operation);
      else waves.push({ kind: 'save', operations: [operation] });
    } else if (fits && last.kind === 'remove') last.operations.push(operation);
    else waves.push({ kind: 'remove', operations: [operation] });
  }
  return waves;
}

/** Another request was faster, or two blocked each other and the database ended one of them. */
function mayGoBetterAgain(error: unknown): boolean {
  if (error instanceof OperationOvertaken) return true;
  return error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');
}
