import { newClient } from '@emis-sdk/protocol/administration';
import { html } from 'hono/html';
import { clientAdministration } from '../administration/clients.ts';
import { CLIENTS_WORDS } from '../messages/portal-clients.ts';
import { administratorBy } from '../portal/administering.ts';
import type { Asked, Shown } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { Refusal } from '../refusal.ts';
import { registeredClients } from '../registered-clients.ts';
import { resumeWebhook } from '../webhooks/endpoints.ts';
import { clientShown, clientsDone, CLIENTS_PATH as PATH } from './client-shown.ts';
import { textIn } from './form-text.ts';
import { registrationForm, registrationIn, type Wrong } from './registration-form.ts';

const MOST = 1000;

/** The products that lie within the territories of an account. The bounds are those of administrators by the API: see `administration/clients.ts`. */
export async function clientsWithinShown(
  asked: Asked,
  again?: { readonly sent: FormData; readonly wrong: Wrong },
): Promise<Shown> {
  const { parts, language, viewer } = asked;
  const say = sayIn(CLIENTS_WORDS, language);
  const within = new Map((await administering(asked).list({ limit: MOST })).map((one) => [one.id, one]));
  const clients = await registeredClients(parts.tables, { after: '', limit: MOST, only: [...within.keys()] });
  return {
    heading: say('heading'),
    content: [
      clientsDone(asked),
      html`<p>${say('within')}</p>`,
      clients.length === 0 ? html`<p>${say('none')}</p>` : html`<p>${say('removal')}</p>`,
      clients.map((client) => clientShown(asked, client, viewer.acts && (within.get(client.id)?.mayChange ?? false))),
      viewer.acts ? registrationForm(asked, again) : '',
    ],
    ...(again && { status: 422 }),
  };
}

/** Does what one of the forms of that page asks for. */
export async function actOnClientsWithin(asked: Asked, sent: FormData): Promise<Shown | string> {
  const { to } = asked;
  const clients = administering(asked);
  const id = textIn(sent, 'client');
  switch (textIn(sent, 'do')) {
    case 'register':
      return await register(asked, sent);
    case 'retire':
      await clients.remove(id);
      return to(PATH, { done: 'retired' });
    case 'readmit': {
      const { scopes, purposes, territories } = await oneWithin(asked, id);
      await clients.grant(
        id,
        newClient.pick({ scopes: true, purposes: true, territories: true }).parse({
          ...{ scopes, purposes, territories },
        }),
      );
      return to(PATH, { done: 'readmitted' });
    }
    case 'remove-key':
      await clients.removeKey(id, textIn(sent, 'kid'));
      return to(PATH, { done: 'key-removed' });
    case 'resume':
      await resume(asked, id, textIn(sent, 'webhook'));
      return to(PATH, { done: 'resumed' });
    default:
      throw new Refusal('path-unknown');
  }
}

async function register(asked: Asked, sent: FormData): Promise<Shown | string> {
  const { viewer, to } = asked;
  const { name, scopes, purposes, territories, publicKey } = await registrationIn(sent);
  const wrong: Wrong = {};
  if (!newClient.shape.name.safeParse(name).success) wrong.name = 'name.malformed';
  if (scopes.length === 0) wrong.scopes = 'scopes.missing';
  if (!publicKey) wrong.key = 'key.wrong';
  if (Object.keys(wrong).length > 0 || !publicKey) return await clientsWithinShown(asked, { sent, wrong });
  const given = territories.length > 0 ? territories : (viewer.territories ?? []);
  try {
    await administering(asked).add({ name, publicKey, scopes, purposes, territories: given });
    return to(PATH, { done: 'registered' });
  } catch (error) {
    const found = faultOf(error);
    if (!found) throw error;
    return await clientsWithinShown(asked, { sent, wrong: found });
  }
}

/** Which control of the form it is that was refused. */
function faultOf(error: unknown): Wrong | undefined {
  // Name, scopes, purposes and key were looked at: what is left is the territories.
  if (error instanceof TypeError) return { territories: 'territories.wrong' };
  if (!(error instanceof Refusal)) return undefined;
  if (error.reason === 'client-name-taken') return { name: 'name.taken' };
  return error.reason === 'grant-too-wide' && error.params?.['what'] === 'territories'
    ? { territories: 'territories.beyond' }
    : undefined;
}

async function resume(asked: Asked, id: string, webhook: string): Promise<void> {
  const { parts, viewer } = asked;
  const { mayChange } = await oneWithin(asked, id);
  if (!mayChange) throw new Refusal('client-not-yours');
  const now = parts.clock();
  await parts.tables.transaction().execute(async (trx) => {
    await resumeWebhook(trx, id, webhook, { now, test: true });
    const about = { client: viewer.name, act: 'client.webhook-resume', about: id };
    await parts.access.act(trx, { at: now.toISOString(), ...about });
  });
}

/** @throws {Refusal} `client-unknown` */
async function oneWithin(asked: Asked, id: string) {
  const found = (await administering(asked).list({ limit: MOST })).find((one) => one.id === id);
  if (!found) throw new Refusal('client-unknown');
  return found;
}

function administering({ parts, viewer }: Asked) {
  const { tables, clock: now, newId } = parts;
  return clientAdministration({ tables, by: administratorBy(viewer), now, newId });
}
