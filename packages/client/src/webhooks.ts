export { memorySeenHints, type SeenHints } from './webhooks/seen-hints.ts';
export { WebhookError } from './webhooks/webhook-error.ts';
export { createWebhookReceiver, type WebhookOptions, type WebhookReceiver } from './webhooks/webhook-receiver.ts';
export { type WebhookRegistry, type WebhooksPart, webhookRegistry } from './webhooks/webhook-registry.ts';
