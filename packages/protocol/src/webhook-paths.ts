import type { ApiPath } from './api-path.ts';
import { registerWebhook, webhook, webhookKeys, webhookList } from './webhooks.ts';

const HOOKS = 'emis/webhooks.manage';

/** What can be asked about addresses that are told of changes. */
export const WEBHOOK_PATHS: readonly ApiPath[] = [
  {
    route: 'webhookKeys',
    method: 'get',
    summary: 'The keys with which hints are signed',
    status: 200,
    answer: webhookKeys,
    problems: [],
  },
  {
    route: 'webhooks',
    method: 'get',
    summary: 'The addresses of this client that are told of changes, and how that goes',
    scope: HOOKS,
    status: 200,
    answer: webhookList,
    problems: [],
  },
  {
    route: 'webhooks',
    method: 'post',
    summary: 'Registers an address that is told of changes; 200 when it was registered before',
    scope: HOOKS,
    body: registerWebhook,
    status: 201,
    answer: webhook,
    problems: [],
  },
  {
    route: 'webhook',
    method: 'delete',
    summary: 'Tells an address no more',
    scope: HOOKS,
    status: 204,
    problems: ['not-found'],
  },
  {
    route: 'webhookResume',
    method: 'post',
    summary: 'Tells a paused address again',
    scope: HOOKS,
    status: 202,
    answer: webhook,
    problems: ['not-found'],
  },
  {
    route: 'webhookTest',
    method: 'post',
    summary: 'Tries an address with a hint that tells of nothing',
    scope: HOOKS,
    status: 202,
    answer: webhook,
    problems: ['not-found'],
  },
];
