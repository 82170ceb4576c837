import { ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { ServerParts } from '../parts.ts';
import { countPaused } from '../webhooks/endpoints.ts';

/** What whoever runs the server asks it: whether it is alive, whether it can work, what it has done. */
export function addOperatingRoutes(app: Hono, { tables, metrics }: ServerParts): void {
  app.get(ROUTES.health, (c) => c.json({ alive: true }));

  // A database that does not answer is told as for any other request: 503 with Retry-After.
  app.get(ROUTES.ready, async (c) => {
    await sql`SELECT 1`.execute(tables);
    return c.json({ ready: true });
  });

  app.get(ROUTES.metrics, async () => {
    const { rows } = await sql<{ waiting: string }>`
      SELECT count(*) AS waiting FROM feed WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())`.execute(tables);
    const text = metrics.text({
      emis_feed_waiting_entries: {
        help: 'Entries of the feed that readers cannot see yet, as an older transaction is still open.',
        value: Number(rows[0]?.waiting ?? 0),
      },
      emis_webhooks_paused: {
        help: 'Addresses that are told of no more changes until their owners resume them.',
        value: await countPaused(tables),
      },
    });
    return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } });
  });
}
