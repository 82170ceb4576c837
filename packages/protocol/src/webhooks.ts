import * as z from 'zod';

/** The headers of Standard Webhooks 1.0.0. */
export const WEBHOOK_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** The prefix of a public Ed25519 key, in base64, by which hints are checked. */
export const WEBHOOK_PUBLIC_KEY = 'whpk_';
/** The prefix of a secret that both sides know, in base64: HMAC-SHA256. */
export const WEBHOOK_SECRET = 'whsec_';

/** A hint has at most so many bytes. It carries no record: who is told fetches the changes with its own rights. */
export const MAX_HINT_BYTES = 20_000;

/**
 * What is signed: the id of the hint, the second at which it is sent, and the body, byte by byte.
 *
 * @param seconds since 1970
 */
export function webhookContent(id: string, seconds: number, body: string): string {
  return `${id}.${seconds}.${body}`;
}

/** `changes.available`: read the feed on from your cursor. `webhook.test`: nothing has changed, somebody asked for a try. */
export const WEBHOOK_TYPES = ['changes.available', 'webhook.test'] as const;
export type WebhookType = (typeof WEBHOOK_TYPES)[number];

/** The body of a hint. Types that are not known are to be answered with 2xx and left alone. */
export const webhookHint = z.looseObject({
  type: z.string(),
  /** When it came to be; the same in each attempt. */
  timestamp: z.string(),
});
export type WebhookHint = z.output<typeof webhookHint>;

/** The keys with which an EMIS signs its hints; two while one takes over from the other. */
export const webhookKeys = z.object({ keys: z.array(z.string()) });

export const registerWebhook = z.strictObject({ url: z.string().min(1).max(2000) });

/** Why an EMIS sends no more to an address until its owner resumes it. */
export const PAUSE_REASONS = ['failing', 'gone', 'address-refused'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** An address that is told of changes, and how that goes. */
export const webhook = z.object({
  id: z.string(),
  url: z.string(),
  state: z.enum(['active', 'paused']),
  pausedBecause: z.enum(PAUSE_REASONS).optional(),
  /** Hints that were answered with 2xx. */
  delivered: z.int(),
  /** Attempts that were not. */
  failed: z.int(),
  /** Attempts that failed since the last that did not. */
  failuresInARow: z.int(),
  lastAttemptAt: z.string().optional(),
  /** `status 500`, `timeout` and the like; absent when the last attempt went well. */
  lastFault: z.string().optional(),
  /** When the next attempt is due, after one that failed. */
  nextAttemptAt: z.string().optional(),
});
export type Webhook = z.output<typeof webhook>;
export const webhookList = z.object({ webhooks: z.array(webhook) });
