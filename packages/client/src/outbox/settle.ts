import type { OperationResult } from '@emis-sdk/protocol';
import type { Patience } from './patience.ts';
import type { Entry, Queue } from './queue.ts';
import type { Failure, FailureReason, OperationContent } from './row-content.ts';
import type { Rows } from './rows.ts';
import { after } from './states.ts';
import type { Commit, OutboxStore } from './store.ts';
import type { Settled, Travelling } from './travelling.ts';

interface SettleParts {
  readonly store: OutboxStore;
  readonly rows: Rows;
  readonly patience: Patience;
  readonly clock: () => Date;
  readonly elapsed: () => number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Stores what the EMIS said of rows that travelled, and lets leave what it took, in one transaction (invariant 3); then moves the queue.
 * `said` is one result for each row, or the problem with which the EMIS refused a request that carried the row alone.
 */
export async function settle(
  parts: SettleParts,
  queue: Queue,
  travelling: readonly Travelling[],
  said: readonly OperationResult[] | { readonly problem: string },
): Promise<Settled> {
  const { store, rows, clock } = parts;
  const at = clock().toISOString();
  const [set, drop, results]: [
    Mutable<NonNullable<Commit['set']>>[number][],
    string[],
    NonNullable<Commit['results']>[number][],
  ] = [[], [], []];
  const settled: Settled = { receipts: [], quarantined: [] };
  const moves: (() => void)[] = [];
  for (const [index, { entry, content }] of travelling.entries()) {
    const { opId, subject } = entry;
    const { entity, id, kind } = content;
    const result = 'problem' in said ? undefined : said[index];
    const event = result?.status ?? 'refused';
    const next = after('sent', event);
    if (result) {
      const { status, version, replayed = false, findings = [] } = result;
      settled.receipts.push({
        opId,
        entity,
        id,
        status,
        replayed,
        findings,
        ...(version !== undefined && { version }),
      });
    }
    if (next === 'acknowledged') {
      const version = kind === 'remove' ? undefined : result?.version;
      const key = await rows.keyOf(subject);
      const kept = { opId, status: event as 'accepted', at, ...(version !== undefined && { version }) };
      results.push({ key, content: await rows.sealResult(key, kept) });
      drop.push(opId);
      const heir = await rebased(parts, queue, entry, content, version);
      if (heir) set.push(heir);
      moves.push(() => {
        queue.remove(opId);
        queue.taken(subject, kind !== 'remove');
      });
      continue;
    }
    const failure = failureOf(
      content.failure,
      event as FailureReason,
      result,
      'problem' in said ? said.problem : undefined,
      at,
    );
    const state = next as 'waiting' | 'quarantined';
    set.push({ opId, state, content: await rows.seal(opId, { ...content, failure }) });
    moves.push(() => {
      queue.move(entry, state);
      if (state === 'waiting') wait(parts, entry, failure);
    });
    if (state === 'quarantined') {
      settled.quarantined.push({ opId, entity, id, reason: failure.reason, findings: failure.findings ?? [] });
    }
  }
  await store.commit({ set, drop, results });
  for (const move of moves) move();
  return settled;
}

function failureOf(
  before: Failure | undefined,
  reason: FailureReason,
  result: OperationResult | undefined,
  problem: string | undefined,
  at: string,
): Failure {
  const { findings, current, version, waitsFor } = result ?? {};
  return {
    reason,
    ...(findings && { findings }),
    ...(current && { current }),
    ...(version !== undefined && { version }),
    ...(waitsFor && { waitsFor }),
    ...(problem !== undefined && { problem }),
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? at,
    lastAt: at,
  };
}

/** The next try comes when what is missing has arrived, and at the latest after a pause that doubles. */
function wait({ patience, elapsed }: SettleParts, entry: Entry, { waitsFor = [] }: Failure): void {
  entry.waitsFor = new Set(waitsFor.map(({ entity, id }) => `${entity}/${id}`));
  entry.waited++;
  entry.dueAt = elapsed() + patience.pause(entry.waited);
}

/**
 * A later operation on the same record that was made on the same version: it stands on the one that was just taken, not beside it, so
 * what it must find at the EMIS is the version that came of that one.
 */
async function rebased(
  { store, rows }: SettleParts,
  queue: Queue,
  taken: Entry,
  { ifMatch, base = ifMatch }: OperationContent,
  version: string | undefined,
): Promise<NonNullable<Commit['set']>[number] | undefined> {
  const heir = base !== undefined && version !== undefined && queue.nextOf(taken);
  if (!heir || heir.state === 'sent') return undefined;
  const [row] = await store.read([heir.opId]);
  const content = row && (await rows.open(row));
  if (!row || !content || content.kind === 'discard') return undefined;
  if ((content.base ?? content.ifMatch) !== base) return undefined;
  return {
    opId: row.opId,
    state: row.state,
    content: await rows.seal(row.opId, { ...content, base, ifMatch: version }),
  };
}
