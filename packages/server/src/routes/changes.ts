import { DEFAULT_PAGE, MAX_PAGE, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { authorise } from '../access-token.ts';
import { START } from '../cursor.ts';
import { type FeedEntry, readFeed } from '../feed.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';

/** How records go out: the ordered feed, read with a cursor. */
export function addChangesRoute(app: Hono, { tables, issuer, clock, tokenKey, cursors }: ServerParts): void {
  app.get(ROUTES.changes, async (c) => {
    const client = await authorise(c.req.raw, 'emis/changes.read', { tables, issuer, key: tokenKey, now: clock() });
    const limit = limitOf(c.req.query('limit'));
    const cursor = c.req.query('cursor');
    const after = cursor === undefined ? START : await cursors.read(client.id, cursor);
    const { entries, end, more } = await readFeed(tables, after, limit);
    const next = JSON.stringify(await cursors.write(client.id, end));
    // The records are JSON text as the database gives it: they are not read and written again.
    const body = `{"changes":[${entries.map(changeJson).join(',')}],"cursor":${next},"more":${more}}`;
    return new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
  });
}

function changeJson({ entity, source, id, operation, submission_id, record }: FeedEntry): string {
  const head = JSON.stringify({ entity, source, id, kind: operation, submissionId: submission_id });
  return `${head.slice(0, -1)},"record":${record}}`;
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PAGE;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE) throw new Refusal('limit-invalid', { params: { most: MAX_PAGE } });
  return limit;
}
