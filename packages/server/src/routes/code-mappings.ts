import { ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { mappingsOf } from '../codes-found/code-mappings.ts';
import { TO_SEND } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { withinGrant } from '../within-grant.ts';

/** What the ministry says that values of a product are, which no code list has. */
export function addCodeMappingRoutes(app: Hono, { tables, authorise }: ServerParts): void {
  app.get(ROUTES.codeMappings, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const mappings = await withinGrant(tables, client, 'none', (trx) => mappingsOf(trx, client.source));
    return c.json({ mappings }, 200, { 'cache-control': 'no-store' });
  });
}
