import { ROUTES, type Webhook, webhook, webhookKeys, webhookList } from '@emis-sdk/protocol';
import * as z from 'zod';
import type { Settings } from '../options.ts';
import type { Session } from '../session.ts';

interface Abortable {
  readonly signal?: AbortSignal;
}

/** The addresses at which a product is told of changes. They need the scope `emis/webhooks.manage`. */
export interface WebhookRegistry {
  /** How each address stands: whether it is paused and why, and how many hints reached it. */
  list(options?: Abortable): Promise<Webhook[]>;
  /**
   * Registers an address. The same address again is the same webhook.
   *
   * @throws {ProblemError} when the address is not one of the public internet, or there are ten already
   */
  register(url: string, options?: Abortable): Promise<Webhook>;
  /** Tells the address no more. */
  remove(id: string, options?: Abortable): Promise<void>;
  /** Tells a paused address again, from where it was left. */
  resume(id: string, options?: Abortable): Promise<Webhook>;
  /** Has a hint sent that tells of nothing, to try the receiver. A paused address is told again from then on. */
  test(id: string, options?: Abortable): Promise<Webhook>;
  /** The keys with which the EMIS signs, two while one takes over from the other: for `keys` of `createWebhookReceiver`. */
  keys(options?: Abortable): Promise<string[]>;
}

/** Makes the part of a client that registers addresses. */
export type WebhooksPart = (session: Session, settings: Settings) => WebhookRegistry;

/**
 * The part of a client that registers addresses for hints.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, webhooks: webhookRegistry() });
 * const { id } = await client.webhooks.register('https://product.example.org/hints');
 * await client.webhooks.test(id);
 */
export function webhookRegistry(): WebhooksPart {
  return (session) => {
    const of = (route: string, id: string) => route.replace(':id', encodeURIComponent(id));
    return {
      async list({ signal } = {}) {
        const asked = { method: 'GET', path: ROUTES.webhooks, answer: webhookList, signal } as const;
        return (await session.ask(asked)).webhooks;
      },
      async register(url, { signal } = {}) {
        const json = JSON.stringify({ url });
        return await session.ask({ method: 'POST', path: ROUTES.webhooks, json, answer: webhook, signal });
      },
      async remove(id, { signal } = {}) {
        await session.ask({ method: 'DELETE', path: of(ROUTES.webhook, id), answer: z.undefined(), signal });
      },
      async resume(id, { signal } = {}) {
        return await session.ask({
          method: 'POST',
          path: of(ROUTES.webhookResume, id),
          json: '{}',
          answer: webhook,
          signal,
        });
      },
      async test(id, { signal } = {}) {
        return await session.ask({
          method: 'POST',
          path: of(ROUTES.webhookTest, id),
          json: '{}',
          answer: webhook,
          signal,
        });
      },
      async keys({ signal } = {}) {
        const asked = { method: 'GET', path: ROUTES.webhookKeys, answer: webhookKeys, signal } as const;
        return (await session.ask(asked)).keys;
      },
    };
  };
}
