import { PURPOSES, SCOPES, type Scope } from '@emis-sdk/protocol';
import { html } from 'hono/html';
import { ClientKeyError, publicKeyOf, removeClientKey } from '../client-keys.ts';
import { readmitClient, registerWithin, suspendClient } from '../clients.ts';
import { CLIENTS_WORDS } from '../messages/portal-clients.ts';
import { form, input, textArea, tick } from '../portal/form.ts';
import type { Asked, Content, Html, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { type Cell, facts } from '../portal/table.ts';
import { Refusal } from '../refusal.ts';
import { type RegisteredClient, registeredClients } from '../registered-clients.ts';
import { resumeWebhook } from '../webhooks/endpoints.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/clients';
const A_PAGE = 50;
const LONGEST_NAME = 200;

type Words = typeof CLIENTS_WORDS;
type Wrong = Partial<Record<'name' | 'scopes' | 'territories' | 'key', keyof Words>>;

/** Products that are let in: registered, retired and let in again, keys taken away in an emergency, webhooks seen and resumed. */
export const CLIENTS_PAGE: PortalPage = {
  path: PATH,
  under: 'clients',
  show: (asked) => clientsShown(asked),
  async act(asked, sent) {
    const { parts, viewer, to } = asked;
    const { tables, access } = parts;
    const now = parts.clock();
    const note = (act: string, about: string) => ({ at: now.toISOString(), client: viewer.name, act, about });
    const name = textIn(sent, 'name');
    const id = textIn(sent, 'client');
    switch (textIn(sent, 'do')) {
      case 'register':
        return await register(asked, sent);
      case 'retire':
        await tables.transaction().execute(async (trx) => {
          if (await suspendClient(trx, name, now)) await access.act(trx, note('client.retire', name));
        });
        return to(PATH, { done: 'retired' });
      case 'readmit':
        await tables.transaction().execute(async (trx) => {
          if (await readmitClient(trx, name, now)) await access.act(trx, note('client.readmit', name));
        });
        return to(PATH, { done: 'readmitted' });
      case 'remove-key':
        await tables.transaction().execute(async (trx) => {
          if (await removeClientKey(trx, id, textIn(sent, 'kid'))) await access.act(trx, note('client.key-remove', id));
        });
        return to(PATH, { done: 'key-removed' });
      case 'resume':
        await tables.transaction().execute(async (trx) => {
          await resumeWebhook(trx, id, textIn(sent, 'webhook'), { now, test: true });
          await access.act(trx, note('client.webhook-resume', id));
        });
        return to(PATH, { done: 'resumed' });
      default:
        throw new Refusal('path-unknown');
    }
  },
};

async function register(asked: Asked, sent: FormData): Promise<Shown | string> {
  const { parts, viewer, to } = asked;
  const now = parts.clock();
  const name = textIn(sent, 'name');
  const source = textIn(sent, 'source') || name;
  const scopes = SCOPES.filter((scope) => sent.has(scope));
  const purposes = PURPOSES.filter((purpose) => sent.has(purpose));
  const listed = textIn(sent, 'territories')
    .split(/\s+/)
    .filter((one) => one !== '');
  const wrong: Wrong = {};
  if (name === '' || name.length > LONGEST_NAME || source.length > LONGEST_NAME) wrong.name = 'name.missing';
  if (scopes.length === 0) wrong.scopes = 'scopes.missing';
  const publicKey = await keyIn(textIn(sent, 'key'));
  if (!publicKey) wrong.key = 'key.wrong';
  if (Object.keys(wrong).length > 0 || !publicKey) return await clientsShown(asked, { sent, wrong });
  const registration = {
    ...{ name, source, publicKey, scopes: scopes as readonly Scope[] },
    purposes: purposes.length > 0 ? purposes : ['registration' as const],
    territories: listed.length > 0 ? listed : ('national' as const),
  };
  try {
    const taken = await parts.tables.transaction().execute(async (trx) => {
      // Registering a name again would take over the records and the id of the product that has it.
      const before = await trx.selectFrom('clients').select('id').where('name', '=', name).executeTakeFirst();
      if (before) return true;
      const { clientId } = await registerWithin(trx, registration, now, parts.newId);
      await parts.access.act(trx, {
        at: now.toISOString(),
        client: viewer.name,
        act: 'client.register',
        about: clientId,
      });
      return false;
    });
    return taken
      ? await clientsShown(asked, { sent, wrong: { name: 'name.taken' } })
      : to(PATH, { done: 'registered' });
  } catch (error) {
    // Name, scopes, purposes and key were looked at: what is left is the territories.
    if (!(error instanceof TypeError)) throw error;
    return await clientsShown(asked, { sent, wrong: { territories: 'territories.wrong' } });
  }
}

async function keyIn(text: string): Promise<JsonWebKey | undefined> {
  try {
    const jwk: unknown = JSON.parse(text);
    if (typeof jwk !== 'object' || jwk === null) return undefined;
    await publicKeyOf(jwk);
    return jwk;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ClientKeyError) return undefined;
    throw error;
  }
}

async function clientsShown(asked: Asked, again?: { readonly sent: FormData; readonly wrong: Wrong }): Promise<Shown> {
  const { parts, language, viewer, query } = asked;
  const say = sayIn(CLIENTS_WORDS, language);
  const clients = await registeredClients(parts.tables, { after: '', limit: A_PAGE * 20 });
  const done = `done.${query.get('done') ?? ''}`;
  const content: Content = [
    Object.hasOwn(CLIENTS_WORDS, done) ? doneNotice(say(done as keyof Words)) : '',
    clients.length === 0 ? html`<p>${say('none')}</p>` : html`<p>${say('removal')}</p>`,
    clients.map((client) => clientShown(asked, say, client)),
    viewer.acts ? registration(asked, say, again) : '',
  ];
  return { heading: say('heading'), content, ...(again && { status: 422 }) };
}

function clientShown(asked: Asked, say: Say<Words>, client: RegisteredClient): Html {
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
    form(asked, { action: asked.to(PATH), send, hidden }, '');
  const acts = asked.viewer.acts
    ? [
        state === 'active'
          ? post({ do: 'retire', name }, say('retire', { name }))
          : post({ do: 'readmit', name }, say('readmit', { name })),
        keys.map(({ kid }) => post({ do: 'remove-key', client: id, kid }, say('key.remove', { kid }))),
        webhooks.map(({ id: webhook, state: at }, index) =>
          at === 'paused'
            ? post({ do: 'resume', client: id, webhook }, say('webhook.resume', { number: index + 1 }))
            : '',
        ),
      ]
    : '';
  return html`<section><h2>${name}</h2>${facts(told)}${acts}</section>`;
}

function webhookShown(say: Say<Words>, { state, because, failures }: RegisteredClient['webhooks'][number]): string {
  const is = state === 'paused' ? say('webhook.paused', { because: because ?? '' }) : say('webhook.active');
  return failures === 0 ? is : `${is}, ${say('webhook.failures', { failures })}`;
}

function named(say: Say<Words>, word: string, otherwise: string): string {
  return Object.hasOwn(CLIENTS_WORDS, word) ? say(word as keyof Words) : otherwise;
}

function registration(asked: Asked, say: Say<Words>, again?: { readonly sent: FormData; readonly wrong: Wrong }): Html {
  const { sent, wrong = {} } = again ?? {};
  const value = (name: string) => (sent ? textIn(sent, name) : '');
  const fault = (of: keyof Wrong) => {
    const word = wrong[of];
    return word === undefined ? {} : { error: say(word) };
  };
  const ticked = (name: string, otherwise: boolean) => (sent ? sent.has(name) : otherwise);
  return html`<h2>${say('register')}</h2>${form(
    asked,
    { action: asked.to(PATH), send: say('register.send'), wrong: again !== undefined, hidden: { do: 'register' } },
    [
      input(asked, { name: 'name', label: say('name'), required: true, value: value('name'), ...fault('name') }),
      input(asked, { name: 'source', label: say('source'), hint: say('source.hint'), value: value('source') }),
      html`<fieldset><legend>${say('scopes')}</legend>${
        wrong.scopes ? html`<p class="error">${say(wrong.scopes)}</p>` : ''
      }${SCOPES.map((scope) =>
        tick({ name: scope, label: say(`scope.${scope}`), ticked: ticked(scope, scope === 'emis/submissions.create') }),
      )}</fieldset>`,
      html`<fieldset><legend>${say('purposes')}</legend>${PURPOSES.map((purpose) =>
        tick({ name: purpose, label: say(`purpose.${purpose}`), ticked: ticked(purpose, purpose === 'registration') }),
      )}</fieldset>`,
      textArea(asked, {
        ...{ name: 'territories', label: say('territories'), hint: say('territories.hint'), rows: 3 },
        ...{ value: value('territories'), ...fault('territories') },
      }),
      textArea(asked, {
        ...{ name: 'key', label: say('key'), hint: say('key.hint'), rows: 5, required: true },
        ...{ value: value('key'), ...fault('key') },
      }),
    ],
  )}`;
}
