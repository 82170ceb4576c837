import { DEFAULT_PAGE, MAX_PAGE, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import type { FeedEntry } from '../feed.ts';
import { readOn } from '../feed-reading.ts';
import { assertSameHistory } from '../feed-run.ts';
import { TO_FOLLOW } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { pausedWebhooks } from '../webhooks/endpoints.ts';
import { accessOf, sightOf, withinGrant } from '../within-grant.ts';

/** How records go out: the ordered feed, read with a cursor. */
export function addChangesRoute(app: Hono, { tables, authorise, cursors, access, clock }: ServerParts): void {
  app.get(ROUTES.changes, async (c) => {
    const client = await authorise(c.req.raw, TO_FOLLOW);
    const limit = limitOf(c.req.query('limit'));
    const cursor = c.req.query('cursor');
    const from = cursor === undefined ? undefined : await cursors.read(client.id, sightOf(client), cursor);
    const { entries, end, more, sweeps, run, paused } = await withinGrant(tables, client, 'list', async (trx) => {
      const page = await readOn(trx, from, limit);
      const records = page.entries.filter(({ record }) => record !== null);
      await access.record(trx, { ...accessOf(client, clock()), action: 'changes', records });
      // Once for a reading: a page costs a tenth more with it.
      return { ...page, paused: page.more ? [] : await pausedWebhooks(trx, client.id) };
    });
    if (from) await assertSameHistory(tables, from, run);
    const next = JSON.stringify(await cursors.write(client.id, sightOf(client), { ...end, sweeps, run }));
    const told = paused.length > 0 ? `,"pausedWebhooks":${JSON.stringify(paused)}` : '';
    // The records are JSON text as the database gives it: they are not read and written again.
    const body = `{"changes":[${entries.map(changeJson).join(',')}],"cursor":${next},"more":${more}${told}}`;
    return new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
  });
}

function changeJson({
  entity,
  source,
  id,
  operation,
  submission_id,
  version,
  record,
  erased,
  merged_into,
}: FeedEntry): string {
  const submission = submission_id === null ? {} : { submissionId: submission_id };
  const head = JSON.stringify({
    entity,
    source,
    id,
    kind: operation,
    version,
    ...submission,
    ...(erased && { erased }),
    ...(merged_into !== null && { mergedInto: merged_into }),
  });
  return record === null ? head : `${head.slice(0, -1)},"record":${record}}`;
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PAGE;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE) throw new Refusal('limit-invalid', { params: { most: MAX_PAGE } });
  return limit;
}
