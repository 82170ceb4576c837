import { batch, completeSubmission, openSubmission, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type * as z from 'zod';
import { countBatch } from '../batch-counts.ts';
import { receiveBatch } from '../batches.ts';
import { editionOf } from '../editions.ts';
import { expectingNew } from '../expecting-new.ts';
import { keyOf, once, type Reply } from '../idempotency.ts';
import { TO_SEND } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { NDJSON, readRecordLines } from '../record-lines.ts';
import { mediaType, readJson } from '../request-body.ts';
import { completeSubmissionOf, findSubmission, openSubmissionOf, submissionOf } from '../submissions.ts';
import type { Tables } from '../tables.ts';
import { accessOf, type Caller, takeClaims, withinGrant } from '../within-grant.ts';

/** How records come in: a submission is opened, batches are sent, it is completed. */
export function addSubmissionRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, newId, checkers, access } = parts;

  /** What each of these routes does first: who asks, with which key, for what. */
  async function read<Schema extends z.ZodType>(request: Request, need: 'required' | 'optional', schema: Schema) {
    const now = clock();
    const client = await authorise(request, TO_SEND);
    const key = keyOf(request, need);
    const body = await readJson(request, schema);
    const asked = { path: new URL(request.url).pathname, body };
    return { now, client, body, operation: { clientId: client.id, enter: entering(client), key, now, request: asked } };
  }

  /** A batch, as JSON or as NDJSON. */
  async function readBatch(request: Request) {
    if (mediaType(request) !== NDJSON) {
      const { body, ...asked } = await read(request, 'required', batch);
      return { ...asked, records: body.records };
    }
    const now = clock();
    const client = await authorise(request, TO_SEND);
    const key = keyOf(request, 'required');
    const { records, hash } = await readRecordLines(request);
    const asked = `${new URL(request.url).pathname} ${hash}`;
    return {
      now,
      client,
      records,
      operation: { clientId: client.id, enter: entering(client), key, now, request: asked },
    };
  }

  app.post(ROUTES.submissions, async (c) => {
    const { now, client, body, operation } = await read(c.req.raw, 'optional', openSubmission);
    checkers.assertKnown(body.profile);
    const edition = editionOf(body.edition, now);
    const reply = await once(tables, operation, async (trx) => {
      const opened = await openSubmissionOf(trx, client, body, { id: newId(), edition, now });
      return { status: 201, body: opened };
    });
    const { id } = JSON.parse(reply.body) as { id: string };
    return answer(reply, { location: ROUTES.submission.replace(':id', id) });
  });

  app.get(ROUTES.submission, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const found = await withinGrant(tables, client, 'none', (trx) => findSubmission(trx, client, c.req.param('id')));
    return c.json(submissionOf(found));
  });

  app.post(ROUTES.batches, async (c) => {
    const { now, client, records, operation } = await readBatch(c.req.raw);
    const receive = async (trx: Kysely<Tables>, may: boolean) => {
      const found = await findSubmission(trx, client, c.req.param('id'));
      const { id, profile_id, profile_edition, edition } = found;
      // Who sends again what it sent before goes on so.
      const mayExpectNew = may && Number(found.unchanged) === 0;
      const checker = checkers.get({ id: profile_id, edition: profile_edition }, now);
      const { source } = client;
      const about = { submissionId: id, client, checker, edition, now, mayExpectNew };
      const body = await receiveBatch(trx, records, about);
      const brought = records.map(({ entity, record }, index) => {
        return { source, entity, id: body.records[index]?.id ?? '', record };
      });
      await access.record(trx, { ...accessOf(client, now), action: 'submit', records: brought });
      return { status: 200, body, last: () => countBatch(trx, body) };
    };
    return answer(await expectingNew((may) => once(tables, operation, (trx) => receive(trx, may))));
  });

  app.post(ROUTES.complete, async (c) => {
    const { now, client, body, operation } = await read(c.req.raw, 'optional', completeSubmission);
    const reply = await once(tables, operation, async (trx) => {
      const completed = await completeSubmissionOf(trx, client, c.req.param('id'), body.report, now);
      return { status: 200, body: completed };
    });
    return answer(reply);
  });
}

function entering(client: Caller) {
  return (trx: Kysely<Tables>) => takeClaims(trx, client, 'write');
}

function answer({ status, body, replayed }: Reply, headers: Readonly<Record<string, string>> = {}): Response {
  const replay = replayed ? { 'idempotency-replayed': 'true' } : {};
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...replay, ...headers } });
}
