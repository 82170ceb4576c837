import { type ClientKeys, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { clientOf } from '../client-assertion.ts';
import { addClientKey, ClientKeyError, clientKeys, removeClientKey } from '../client-keys.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { parseJson, readForm } from '../request-body.ts';

/**
 * How a client changes its keys, with an overlap: it adds the next one, signs with it, and removes the one before. Each request is signed
 * like one for a token: a token alone, which may be stolen, changes no key. The last key stays, or the client could not come back.
 */
export function addClientKeyRoutes(app: Hono, { tables, issuer, refusals, clock }: ServerParts): void {
  app.post(ROUTES.clientKeys, async (c) => {
    const form = await readForm(c.req.raw);
    const now = clock();
    const { client, key } = await clientOf(form, { tables, issuer, refusals, now });
    const added = form.get('add');
    if (added !== null) await add(client.id, added, now);
    const removed = form.get('remove');
    if (removed !== null) {
      const keys = await clientKeys(tables, client.id);
      if (keys.every(({ kid }) => kid === removed)) throw new Refusal('client-key-last', { oauth: 'invalid_request' });
      await removeClientKey(tables, client.id, removed);
    }
    const keys = await clientKeys(tables, client.id);
    const answer: ClientKeys = {
      keys: keys.map(({ kid, createdAt }) => ({
        kid,
        createdAt: createdAt.toISOString(),
        signedThis: kid === key.kid,
      })),
    };
    return c.json(answer, 200, { 'cache-control': 'no-store' });
  });

  async function add(clientId: string, json: string, now: Date): Promise<void> {
    const invalid = () => new Refusal('client-key-invalid', { oauth: 'invalid_request' });
    const jwk = parseJson(json);
    if (typeof jwk !== 'object' || jwk === null) throw invalid();
    try {
      await addClientKey(tables, clientId, jwk, now);
    } catch (error) {
      if (!(error instanceof ClientKeyError)) throw error;
      throw error.because === 'too-many'
        ? new Refusal('client-keys-too-many', { oauth: 'invalid_request' })
        : invalid();
    }
  }
}
