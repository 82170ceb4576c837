import { html } from 'hono/html';
import { CLIENTS_WORDS } from '../messages/portal-clients.ts';
import { form } from '../portal/form.ts';
import type { Asked, Html } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { type Cell, facts } from '../portal/table.ts';
import type { RegisteredClient } from '../registered-clients.ts';
import { doneNotice } from './done-notice.ts';

export const CLIENTS_PATH = '/portal/clients';
type Words = typeof CLIENTS_WORDS;

/** What was done, where the address says so. */
export function clientsDone({ language, query }: Asked): Html | string {
  const done = `done.${query.get('done') ?? ''}`;
  return Object.hasOwn(CLIENTS_WORDS, done) ? doneNotice(sayIn(CLIENTS_WORDS, language)(done as keyof Words)) : '';
}

/**
 * One product that is let in, with what can be done about it.
 *
 * @param acts whether whoever looks may do any of that
 */
export function clientShown(asked: Asked, client: RegisteredClient, acts: boolean): Html {
  const say = sayIn(CLIENTS_WORDS, asked.language);
  const { id, name, source, state, scopes, purposes, territories, keys, webhooks } = client;
  const list = (items: readonly (string | Html)[]): Cell =>
    html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const told: (readonly [string, Cell])[] = [
    [say('id'), html`<code>${id}</code>`],
    [say('source'), source],
    [say('state'), say(`state.${state}`)],
    [say('scopes'), list(scopes.map((scope) => named(say, `scope.${scope}`, scope)))],
    [say('purposes'), purposes.map((purpose) => say(`purpose.${purpose}`)).join(', ')],
    [say('territories'), territories === null ? say('national') : territories.join(', ')],
    [say('keys'), list(keys.map(({ kid, since }) => say('key.since', { kid, since })))],
    ...(webhooks.length === 0 ? [] : [[say('webhooks'), list(webhooks.map((one) => webhookShown(say, one)))] as const]),
  ];
  const post = (hidden: Readonly<Record<string, string>>, send: string) =>
    form(asked, { action: asked.to(CLIENTS_PATH), send, quiet: true, hidden: { client: id, ...hidden } }, '');
  const forms = acts
    ? [
        state === 'active'
          ? post({ do: 'retire', name }, say('retire', { name }))
          : post({ do: 'readmit', name }, say('readmit', { name })),
        keys.map(({ kid }) => post({ do: 'remove-key', kid }, say('key.remove', { kid }))),
        webhooks.map(({ id: webhook, state: at }, index) =>
          at === 'paused' ? post({ do: 'resume', webhook }, say('webhook.resume', { number: index + 1 })) : '',
        ),
      ]
    : '';
  return html`<section><h2>${name}</h2>${facts(told)}${forms}</section>`;
}

function webhookShown(say: Say<Words>, { state, because, failures }: RegisteredClient['webhooks'][number]): string {
  const is = state === 'paused' ? say('webhook.paused', { because: because ?? '' }) : say('webhook.active');
  return failures === 0 ? is : `${is}, ${say('webhook.failures', { failures })}`;
}

function named(say: Say<Words>, word: string, otherwise: string): string {
  return Object.hasOwn(CLIENTS_WORDS, word) ? say(word as keyof Words) : otherwise;
}
