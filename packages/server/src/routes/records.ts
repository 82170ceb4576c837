import { type EntityName, isEntityName, isRecordId, type RawRecord } from '@emis-sdk/model';
import { knownRequest, type Operation, operationId, operationResult, ROUTES } from '@emis-sdk/protocol';
import type { Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { notCarried } from '../carried-values.ts';
import { editionOf } from '../editions.ts';
import { keyOf } from '../idempotency.ts';
import { TO_ASK, TO_SEND, toDo } from '../needs.ts';
import { receiveOperations } from '../operations.ts';
import type { ServerParts } from '../parts.ts';
import { survivorOf } from '../persons/following.ts';
import { findRecord, knownIds, listRecords, pageSize, type RecordText } from '../record-reading.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { sha256 } from '../sha256.ts';
import type { Tables } from '../tables.ts';
import { accessOf, withinGrant } from '../within-grant.ts';

const anyRecord = z.record(z.string(), z.unknown());

/** Single records: looked at, saved and removed at an address of their own. Saving and removing is one operation, the same as in a batch. */
export function addRecordRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, checkers, cursors, profiles, access } = parts;

  /** Who asks, and whose records: its own, or those of a product that it names. */
  async function reader(c: Context, entity: EntityName, action: 'read' | 'list') {
    const wanted = c.req.query('source');
    if (notCarried(wanted, 1).length > 0) throw new Refusal('record-unknown');
    const client = await authorise(c.req.raw, toDo(entity, action, wanted === undefined ? 'own' : 'any'));
    return { client, source: wanted ?? client.source };
  }

  app.post(ROUTES.known, async (c) => {
    const client = await authorise(c.req.raw, TO_ASK);
    const { entity, ids } = await readJson(c.req.raw, knownRequest);
    const ask = (trx: Kysely<Tables>) => knownIds(trx, client.source, entity, ids);
    return c.json({ known: await withinGrant(tables, client, 'read', ask) });
  });

  app.get(ROUTES.records, async (c) => {
    const entity = entityOf(c);
    const { client, source } = await reader(c, entity, 'list');
    const { cursor, limit, source: _, ...filters } = c.req.query();
    const scope = sha256(JSON.stringify([source, entity, Object.entries(filters).sort()]));
    const after = cursor === undefined ? '' : await cursors.readPlace(client.id, scope, cursor);
    const question = { source, entity, filters, after, limit: pageSize(limit), sight: client.sight };
    const rows = await withinGrant(tables, client, 'list', async (trx) => {
      const page = await listRecords(trx, question);
      const records = page.records.map((row) => ({ source, entity, ...row }));
      await access.record(trx, { ...accessOf(client, clock()), action: 'list', records });
      return page;
    });
    const next = rows.next === undefined ? null : await cursors.writePlace(client.id, scope, rows.next);
    const records = rows.records.map(({ record, version }) => `{"record":${record},"version":"${version}"}`);
    return json(`{"records":[${records.join(',')}],"next":${JSON.stringify(next)}}`, 200);
  });

  app.get(ROUTES.record, async (c) => {
    const [entity, id, seen] = [entityOf(c), idOf(c), etagOf(c, 'If-None-Match')];
    const { client, source } = await reader(c, entity, 'read');
    const found = await withinGrant(tables, client, 'read', async (trx) => {
      const one = await findOrMerged(trx, source, entity, id);
      const told = one && seen !== one.version && seen !== '*';
      const records = told ? [{ source, entity, id: one.id, record: one.record }] : [];
      await access.record(trx, { ...accessOf(client, clock()), action: 'read', records });
      return one;
    });
    if (!found) throw new Refusal('record-unknown');
    const etag = `"${found.version}"`;
    if (seen === found.version || seen === '*') return new Response(null, { status: 304, headers: { etag } });
    // What is given is the record at another address: RFC 9110, 8.7.
    return json(found.record, 200, { etag, ...(found.id !== idOf(c) && { 'content-location': addressOf(found.id) }) });
  });

  app.put(ROUTES.record, async (c) => {
    const { entity, id } = { entity: entityOf(c), id: idOf(c) };
    const record: RawRecord = await readJson(c.req.raw, anyRecord);
    if (record.id !== id) throw new Refusal('record-id-differs');
    const [ifMatch, ifNoneMatch] = [etagOf(c, 'If-Match'), etagOf(c, 'If-None-Match')];
    if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
      throw new Refusal('etag-malformed', { params: { header: 'If-None-Match' } });
    }
    const result = await settle(c, {
      opId: opIdOf(c),
      kind: 'save',
      entity,
      record,
      ...(ifMatch !== undefined && { ifMatch }),
      ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    });
    const headers = { ...replayedHeader(result.replayed), ...(result.version && { etag: `"${result.version}"` }) };
    return json(JSON.stringify(result), 200, headers);
  });

  app.delete(ROUTES.record, async (c) => {
    const ifMatch = etagOf(c, 'If-Match');
    const { replayed } = await settle(c, {
      opId: opIdOf(c),
      kind: 'remove',
      entity: entityOf(c),
      id: idOf(c),
      ...(ifMatch !== undefined && { ifMatch }),
    });
    return new Response(null, { status: 204, headers: replayedHeader(replayed) });
  });

  /** The result of one operation, which is a refusal unless the record is now as was asked. */
  async function settle(c: Context, operation: Operation) {
    const now = clock();
    const client = await authorise(c.req.raw, TO_SEND);
    const [fallback] = profiles;
    const { profile = fallback?.id ?? '', profileEdition, edition } = c.req.query();
    const wanted = { id: profile, edition: profileEdition ?? profiles.find(({ id }) => id === profile)?.edition ?? '' };
    const onFailure = (error: unknown) => {
      throw error;
    };
    const judging = {
      client,
      checker: checkers.get(wanted, now),
      edition: editionOf(edition, now),
      now,
      access,
      onFailure,
    };
    const result = operationResult.parse((await receiveOperations(tables, [operation], judging))[0]);
    const { status, current, version, waitsFor, findings } = result;
    if (status === 'mismatch') throw new Refusal('key-reused');
    if (status === 'rejected') throw new Refusal('record-rejected', { members: { findings } });
    if (status === 'dependency') throw new Refusal('record-waits-for', { members: { waitsFor } });
    if (status === 'conflict') throw new Refusal('record-changed', { members: { current, version } });
    return result;
  }
}

/** A record, or for a person who was merged the one who stands for it. */
async function findOrMerged(
  trx: Kysely<Tables>,
  source: string,
  entity: EntityName,
  id: string,
): Promise<(RecordText & { readonly id: string }) | undefined> {
  const own = await findRecord(trx, source, entity, id);
  if (own) return { ...own, id };
  const survivor = entity === 'person' ? await survivorOf(trx, source, id) : undefined;
  const other = survivor === undefined ? undefined : await findRecord(trx, source, entity, survivor);
  return other && survivor !== undefined ? { ...other, id: survivor } : undefined;
}

function addressOf(person: string): string {
  return ROUTES.record.replace(':entity', 'person').replace(':id', encodeURIComponent(person));
}

function json(body: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}

function replayedHeader(replayed: boolean | undefined): Record<string, string> {
  return replayed ? { 'idempotency-replayed': 'true' } : {};
}

function entityOf(c: Context) {
  const entity = c.req.param('entity') ?? '';
  if (!isEntityName(entity)) throw new Refusal('path-unknown');
  return entity;
}

/** What no id can be is not looked for: the database would stumble over some of it. */
function idOf(c: Context): string {
  const id = c.req.param('id') ?? '';
  if (!isRecordId(id)) throw new Refusal('record-unknown');
  return id;
}

function opIdOf(c: Context): string {
  const key = keyOf(c.req.raw, 'required');
  if (!operationId.safeParse(key).success) throw new Refusal('key-not-uuid7');
  return key ?? '';
}

/** The version in a header of RFC 9110: one strong entity tag, or `*`. */
function etagOf(c: Context, header: 'If-Match' | 'If-None-Match'): string | undefined {
  const text = c.req.header(header)?.trim();
  if (text === undefined || text === '*') return text;
  const version = /^"([\x21\x23-\x7e]{1,64})"$/.exec(text)?.[1];
  if (version === undefined) throw new Refusal('etag-malformed', { params: { header } });
  return version;
}
