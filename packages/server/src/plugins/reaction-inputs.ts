import type { EntityName, RawRecord, RecordKey } from '@emis-sdk/model';
import type { PlainEvents, RuleInput } from '@emis-sdk/plugin';
import { type HostHandler, recordedEvent } from '@emis-sdk/plugin-host';
import { type Kysely, sql } from 'kysely';
import { findRecords } from '../record-store.ts';
import type { Tables } from '../tables.ts';
import type { Held } from './reaction-cursors.ts';

type Reaction = HostHandler<'reaction'>;

/** What a reaction is to be run with. */
interface Due {
  readonly reaction: Reaction;
  readonly input: unknown;
}

/** What is due up to a place; no `end` when nothing lies between. */
interface Page<End> {
  readonly due: readonly Due[];
  readonly end: End | undefined;
  readonly more: boolean;
}

/** Done together before it is kept that they were. */
const PAGE = 200;

/** Records that were made or changed after a place of the feed, as they are now: however they came. One that is gone again is passed over. */
export async function recordedAfter(
  tables: Kysely<Tables>,
  { xid, seq }: Held,
  reactions: readonly Reaction[],
): Promise<Page<Pick<Held, 'xid' | 'seq'>>> {
  const { rows } = await sql<{
    at: string;
    seq: string;
    entity: EntityName;
    source: string;
    id: string;
    made: boolean;
  }>`
    SELECT f.xid::text AS at, f.seq::text AS seq, f.entity, f.source, f.id, f.operation IN ('created', 'updated') AS made
    FROM feed f WHERE (f.xid, f.seq) > (${xid}::xid8, ${seq}::bigint) AND f.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY f.xid, f.seq LIMIT ${PAGE}`.execute(tables);
  const last = rows.at(-1);
  const due: Due[] = [];
  const wanted = new Map<string, { source: string; entity: EntityName; ids: Set<string> }>();
  for (const { entity, source, id, made } of rows) {
    if (!made) continue;
    const key = `${source}\n${entity}`;
    const group = wanted.get(key) ?? { source, entity, ids: new Set() };
    wanted.set(key, group);
    group.ids.add(id);
  }
  for (const { source, entity, ids } of wanted.values()) {
    for (const reaction of reactions.filter(({ name }) => name === recordedEvent(entity))) {
      for (const input of await inputsOf(tables, source, entity, [...ids], reaction)) due.push({ reaction, input });
    }
  }
  return { due, end: last && { xid: last.at, seq: last.seq }, more: rows.length === PAGE };
}

async function inputsOf(
  tables: Kysely<Tables>,
  source: string,
  entity: EntityName,
  ids: readonly string[],
  { reader }: Reaction,
): Promise<RuleInput[]> {
  const { reads = [], needs: needed = {} } = reader ?? {};
  const needs = Object.entries(needed);
  const fields = [...reads, ...needs.map(([, { by }]) => by)];
  const keys = ids.map((id) => ({ entity, id }));
  const own = await findRecords(tables, source, keys, new Map([[entity, fields]]));
  const others = new Map<EntityName, string[]>();
  for (const [, need] of needs) others.set(need.entity, [...(others.get(need.entity) ?? []), ...need.reads]);
  const wanted = own.flatMap(({ record }) =>
    needs.flatMap(([, { by, entity: other }]): RecordKey[] => {
      const id = record[by];
      return typeof id === 'string' ? [{ entity: other, id }] : [];
    }),
  );
  const found = new Map<string, RawRecord>();
  for (const one of wanted.length > 0 ? await findRecords(tables, source, wanted, others) : []) {
    found.set(`${one.entity} ${one.id}`, one.record);
  }
  return own.map(({ record }) => {
    const related = needs.flatMap(([name, need]) => {
      const one = found.get(`${need.entity} ${String(record[need.by])}`);
      return one ? [[name, one] as const] : [];
    });
    return { record, related: Object.fromEntries(related) };
  });
}

/** Submissions that were completed after a place, uploads among them: how each went, and what was found in it. */
export async function completedAfter(
  tables: Kysely<Tables>,
  { eventXid, eventSeq }: Held,
  reactions: readonly Reaction[],
): Promise<Page<Pick<Held, 'eventXid' | 'eventSeq'>>> {
  const { rows } = await sql<{
    at: string;
    seq: string;
    id: string;
    accepted: string;
    unchanged: string;
    rejected: string;
  }>`
    SELECT e.xid::text AS at, e.seq::text AS seq, s.id, s.accepted::text, s.unchanged::text, s.rejected::text
    FROM plugin_events e JOIN submissions s ON s.id = e.submission_id
    WHERE (e.xid, e.seq) > (${eventXid}::xid8, ${eventSeq}::bigint) AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY e.xid, e.seq LIMIT ${PAGE}`.execute(tables);
  const last = rows.at(-1);
  const to = (event: string) => reactions.filter(({ name }) => name === event);
  const due: Due[] = [];
  for (const { id, accepted, unchanged, rejected } of rows) {
    const counts = { accepted: Number(accepted), unchanged: Number(unchanged), rejected: Number(rejected) };
    const event: PlainEvents['submission.accepted'] = { submission: id, ...counts };
    for (const reaction of to('submission.accepted')) due.push({ reaction, input: event });
    for (const reaction of to('finding.raised')) {
      for (const input of await findingsOf(tables, id)) due.push({ reaction, input });
    }
  }
  return { due, end: last && { eventXid: last.at, eventSeq: last.seq }, more: rows.length === PAGE };
}

async function findingsOf(tables: Kysely<Tables>, submission: string): Promise<PlainEvents['finding.raised'][]> {
  const rows = await tables
    .selectFrom('submission_findings')
    .select(['code', 'severity', 'entity', 'count'])
    .where('submission_id', '=', submission)
    .orderBy('code')
    .orderBy('entity')
    .execute();
  return rows.map(({ count, ...finding }) => ({ submission, ...finding, count: Number(count) }));
}
