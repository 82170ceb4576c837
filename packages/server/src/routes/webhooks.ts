import { ROUTES, registerWebhook, type Scope } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { addWebhook, removeWebhook, resumeWebhook, webhooksOf } from '../webhooks/endpoints.ts';
import { addressFault } from '../webhooks/public-address.ts';
import { readSigningKeys } from '../webhooks/signing-keys.ts';

const SCOPE: Scope = 'emis/webhooks.manage';

/** How a product asks to be told of changes, and sees how that goes. */
export function addWebhookRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, newId, webhooksInside } = parts;
  const clientOf = (request: Request) => authorise(request, SCOPE);

  app.get(ROUTES.webhookKeys, async (c) => c.json({ keys: (await readSigningKeys(tables, clock())).publicKeys }));

  app.get(ROUTES.webhooks, async (c) => {
    const { id } = await clientOf(c.req.raw);
    return c.json({ webhooks: await webhooksOf(tables, id) });
  });

  app.post(ROUTES.webhooks, async (c) => {
    const client = await clientOf(c.req.raw);
    const { url } = await readJson(c.req.raw, registerWebhook);
    const fault = addressFault(url, webhooksInside);
    if (fault) throw new Refusal('webhook-address', { params: { fault } });
    const { webhook, created } = await addWebhook(tables, client.id, url, { id: newId(), now: clock() });
    return c.json(webhook, created ? 201 : 200, { location: ROUTES.webhook.replace(':id', webhook.id) });
  });

  app.delete(ROUTES.webhook, async (c) => {
    const client = await clientOf(c.req.raw);
    await removeWebhook(tables, client.id, c.req.param('id'));
    return c.body(null, 204);
  });

  for (const [route, test] of [
    [ROUTES.webhookResume, false],
    [ROUTES.webhookTest, true],
  ] as const) {
    app.post(route, async (c) => {
      const client = await clientOf(c.req.raw);
      const id = c.req.param('id') ?? '';
      return c.json(await resumeWebhook(tables, client.id, id, { now: clock(), test }), 202);
    });
  }
}
