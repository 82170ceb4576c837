import { PURPOSES, SCOPES } from '@emis-sdk/protocol';
import { html } from 'hono/html';
import { ClientKeyError, publicKeyOf } from '../client-keys.ts';
import { CLIENTS_WORDS } from '../messages/portal-clients.ts';
import { TERRITORIAL_SCOPES } from '../portal/administering.ts';
import { form, input, textArea, tick } from '../portal/form.ts';
import type { Asked, Html } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { CLIENTS_PATH } from './client-shown.ts';
import { textIn } from './form-text.ts';

/** What is wrong with a registration, by the control. */
export type Wrong = Partial<Record<'name' | 'scopes' | 'territories' | 'key', keyof typeof CLIENTS_WORDS>>;

/** A registration as it was sent. */
export interface SentRegistration {
  readonly name: string;
  readonly scopes: readonly (typeof SCOPES)[number][];
  readonly purposes: readonly (typeof PURPOSES)[number][];
  /** Ids of territories; none where none was named. */
  readonly territories: readonly string[];
  /** Absent when what was sent is no public key. */
  readonly publicKey?: JsonWebKey;
}

/** The form by which a product is let in: by the ministry, or by who administers some territories, in those. */
export function registrationForm(asked: Asked, again?: { readonly sent: FormData; readonly wrong: Wrong }): Html {
  const say = sayIn(CLIENTS_WORDS, asked.language);
  const { viewer } = asked;
  const { sent, wrong = {} } = again ?? {};
  const national = viewer.territories === null;
  const value = (name: string) => (sent ? textIn(sent, name) : '');
  const fault = (of: keyof Wrong) => {
    const word = wrong[of];
    return word === undefined ? {} : { error: say(word) };
  };
  const ticked = (name: string, otherwise: boolean) => (sent ? sent.has(name) : otherwise);
  const prefix = national ? {} : { hint: say('name.prefix', { prefix: `${viewer.name}/` }) };
  return html`<h2>${say('register')}</h2>${form(
    asked,
    {
      ...{ action: asked.to(CLIENTS_PATH), send: say('register.send') },
      ...{ wrong: again !== undefined, hidden: { do: 'register' } },
    },
    [
      input(asked, {
        ...{ name: 'name', label: say('name'), required: true, value: value('name') },
        ...prefix,
        ...fault('name'),
      }),
      // Records of what a territory lets in are kept under its own name, or two products could share theirs.
      national
        ? input(asked, { name: 'source', label: say('source'), hint: say('source.hint'), value: value('source') })
        : '',
      html`<fieldset><legend>${say('scopes')}</legend>${
        wrong.scopes ? html`<p class="error">${say(wrong.scopes)}</p>` : ''
      }${(national ? SCOPES : TERRITORIAL_SCOPES).map((scope) =>
        tick({ name: scope, label: say(`scope.${scope}`), ticked: ticked(scope, scope === 'emis/submissions.create') }),
      )}</fieldset>`,
      html`<fieldset><legend>${say('purposes')}</legend>${PURPOSES.map((purpose) =>
        tick({ name: purpose, label: say(`purpose.${purpose}`), ticked: ticked(purpose, purpose === 'registration') }),
      )}</fieldset>`,
      textArea(asked, {
        ...{ name: 'territories', label: say('territories'), rows: 3, value: value('territories') },
        hint: national
          ? say('territories.hint')
          : say('territories.own', { territories: (viewer.territories ?? []).join(', ') }),
        ...fault('territories'),
      }),
      textArea(asked, {
        ...{ name: 'key', label: say('key'), hint: say('key.hint'), rows: 5, required: true },
        ...{ value: value('key'), ...fault('key') },
      }),
    ],
  )}`;
}

/** Reads what that form sends. */
export async function registrationIn(sent: FormData): Promise<SentRegistration> {
  const purposes = PURPOSES.filter((purpose) => sent.has(purpose));
  const publicKey = await keyIn(textIn(sent, 'key'));
  return {
    name: textIn(sent, 'name'),
    scopes: SCOPES.filter((scope) => sent.has(scope)),
    purposes: purposes.length > 0 ? purposes : ['registration'],
    territories: textIn(sent, 'territories')
      .split(/\s+/)
      .filter((one) => one !== ''),
    ...(publicKey && { publicKey }),
  };
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
