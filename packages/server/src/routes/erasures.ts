import { acknowledgeErasures, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import { assertSameHistory } from '../feed-run.ts';
import { TO_FOLLOW } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { readJson } from '../request-body.ts';
import { feedFloor } from '../retention.ts';
import { sightOf, withinGrant } from '../within-grant.ts';

/** Readers of the feed say that they have erased their copies of whom it told as erased. */
export function addErasureRoutes(app: Hono, { tables, authorise, cursors, clock }: ServerParts): void {
  app.post(ROUTES.erasuresAcknowledged, async (c) => {
    const client = await authorise(c.req.raw, TO_FOLLOW);
    const { cursor } = await readJson(c.req.raw, acknowledgeErasures);
    const until = await cursors.read(client.id, sightOf(client), cursor);
    await assertSameHistory(tables, until, (await feedFloor(tables)).run);
    const { xid, seq } = until;
    const acknowledged = await withinGrant(tables, client, 'none', async (trx) => {
      const { rows } = await sql<{ count: string }>`
        SELECT acknowledge_erasures(${xid}::xid8, ${seq}::bigint, ${clock().toISOString()}::timestamptz) AS count`.execute(
        trx,
      );
      return Number(rows[0]?.count ?? 0);
    });
    return c.json({ acknowledged });
  });
}
