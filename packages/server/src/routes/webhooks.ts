import { ROUTES, registerWebhook } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { feedEnd } from '../feed.ts';
import { TO_BE_TOLD } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { addWebhook, removeWebhook, resumeWebhook, webhooksOf } from '../webhooks/endpoints.ts';
import { addressFault } from '../webhooks/public-address.ts';
import { readSigningKeys } from '../webhooks/signing-keys.ts';
import { withinGrant } from '../within-grant.ts';

/** How a product asks to be told of changes, and sees how that goes. */
export function addWebhookRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, newId, webhooksInside } = parts;
  const clientOf = (request: Request) => authorise(request, TO_BE_TOLD);

  app.get(ROUTES.webhookKeys, async (c) => c.json({ keys: (await readSigningKeys(tables, clock())).publicKeys }));

  app.get(ROUTES.webhooks, async (c) => {
    const client = await clientOf(c.req.raw);
    return c.json({ webhooks: await withinGrant(tables, client, 'none', (trx) => webhooksOf(trx, client.id)) });
  });

  app.post(ROUTES.webhooks, async (c) => {
    const client = await clientOf(c.req.raw);
    const { url } = await readJson(c.req.raw, registerWebhook);
    const fault = addressFault(url, webhooksInside);
    if (fault) throw new Refusal('webhook-address', { params: { fault } });
    // The end of the whole feed, not of what this client sees of it: it is compared with that.
    const about = { id: newId(), now: clock(), end: await feedEnd(tables) };
    const added = await withinGrant(tables, client, 'none', (trx) => addWebhook(trx, client.id, url, about));
    const { webhook, created } = added;
    return c.json(webhook, created ? 201 : 200, { location: ROUTES.webhook.replace(':id', webhook.id) });
  });

  app.delete(ROUTES.webhook, async (c) => {
    const client = await clientOf(c.req.raw);
    await withinGrant(tables, client, 'none', (trx) => removeWebhook(trx, client.id, c.req.param('id')));
    return c.body(null, 204);
  });

  for (const [route, test] of [
    [ROUTES.webhookResume, false],
    [ROUTES.webhookTest, true],
  ] as const) {
    app.post(route, async (c) => {
      const client = await clientOf(c.req.raw);
      const id = c.req.param('id') ?? '';
      const how = { now: clock(), test };
      return c.json(await withinGrant(tables, client, 'none', (trx) => resumeWebhook(trx, client.id, id, how)), 202);
    });
  }
}
