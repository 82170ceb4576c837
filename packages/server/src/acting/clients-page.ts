import type { Scope } from '@emis-sdk/protocol';
import { html } from 'hono/html';
import { removeClientKey } from '../client-keys.ts';
import { readmitClient, registerWithin, suspendClient } from '../clients.ts';
import { CLIENTS_WORDS } from '../messages/portal-clients.ts';
import type { Asked, Content, PortalPage, Shown } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { Refusal } from '../refusal.ts';
import { registeredClients } from '../registered-clients.ts';
import { resumeWebhook } from '../webhooks/endpoints.ts';
import { clientShown, clientsDone, CLIENTS_PATH as PATH } from './client-shown.ts';
import { actOnClientsWithin, clientsWithinShown } from './clients-within.ts';
import { textIn } from './form-text.ts';
import { registrationForm, registrationIn, type Wrong } from './registration-form.ts';

const A_PAGE = 50;
const LONGEST_NAME = 200;

/**
 * Products that are let in: registered, retired and let in again, keys taken away in an emergency, webhooks seen and resumed. Of all of them for the
 * ministry; for an account of some territories, of those that lie within.
 */
export const CLIENTS_PAGE: PortalPage = {
  path: PATH,
  under: 'clients',
  administers: true,
  show: (asked) => (asked.viewer.territories === null ? clientsShown(asked) : clientsWithinShown(asked)),
  async act(asked, sent) {
    const { parts, viewer, to } = asked;
    if (viewer.territories !== null) return await actOnClientsWithin(asked, sent);
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
  const { name, scopes, purposes, territories: listed, publicKey } = await registrationIn(sent);
  const source = textIn(sent, 'source') || name;
  const wrong: Wrong = {};
  if (name === '' || name.length > LONGEST_NAME || source.length > LONGEST_NAME) wrong.name = 'name.missing';
  if (scopes.length === 0) wrong.scopes = 'scopes.missing';
  if (!publicKey) wrong.key = 'key.wrong';
  if (Object.keys(wrong).length > 0 || !publicKey) return await clientsShown(asked, { sent, wrong });
  const registration = {
    ...{ name, source, publicKey, purposes, scopes: scopes as readonly Scope[] },
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

async function clientsShown(asked: Asked, again?: { readonly sent: FormData; readonly wrong: Wrong }): Promise<Shown> {
  const { parts, language, viewer } = asked;
  const say = sayIn(CLIENTS_WORDS, language);
  const clients = await registeredClients(parts.tables, { after: '', limit: A_PAGE * 20 });
  const content: Content = [
    clientsDone(asked),
    clients.length === 0 ? html`<p>${say('none')}</p>` : html`<p>${say('removal')}</p>`,
    clients.map((client) => clientShown(asked, client, viewer.acts)),
    viewer.acts ? registrationForm(asked, again) : '',
  ];
  return { heading: say('heading'), content, ...(again && { status: 422 }) };
}
