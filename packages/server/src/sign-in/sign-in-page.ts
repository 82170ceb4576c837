import { textIn } from '../acting/form-text.ts';
import { SIGN_IN_WORDS } from '../messages/portal-sign-in.ts';
import { form, input } from '../portal/form.ts';
import { SIGN_OUT_PATH } from '../portal/layout.ts';
import type { Asked, PortalPage, Shown } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { endSessions, findPortalUser, forgetTries, takeTry } from './portal-users.ts';
import { noSessionCookie, sessionCookie } from './session.ts';

export const SIGN_IN_PATH = '/portal/sign-in';

/** Where somebody says who it is. A wrong name, a wrong password and too many tries look the same, and take as long. */
export const SIGN_IN_PAGE: PortalPage = {
  path: SIGN_IN_PATH,
  under: 'overview',
  open: true,
  show: (asked) => Promise.resolve(formShown(asked)),
  async act(asked, sent) {
    const { parts, to } = asked;
    const { tables, portal } = parts;
    const now = parts.clock();
    const name = textIn(sent, 'name').toLowerCase().slice(0, 100);
    const password = sent.get('password');
    const tried = await takeTry(tables, name, now);
    const right = await portal.passwords.isRight(typeof password === 'string' ? password : '', tried?.kept);
    const user = right ? await findPortalUser(tables, name) : undefined;
    if (!user) return formShown(asked, name);
    await tables.transaction().execute(async (trx) => {
      await forgetTries(trx, name);
      await parts.access.act(trx, {
        at: now.toISOString(),
        client: `portal:${name}`,
        act: 'portal.sign-in',
        about: name,
      });
    });
    return { to: to('/'), cookie: sessionCookie(portal.key, user, now, portal.secure) };
  },
};

/** Ends every session of whoever asks: a cookie that was copied is worth nothing then. */
export const SIGN_OUT_PAGE: PortalPage = {
  path: SIGN_OUT_PATH,
  under: 'overview',
  open: true,
  show: (asked) => Promise.resolve(formShown(asked)),
  async act({ parts, viewer, to }) {
    if (viewer.account !== undefined) await endSessions(parts.tables, viewer.account);
    return { to: to(SIGN_IN_PATH), cookie: noSessionCookie(parts.portal.secure) };
  },
};

function formShown(asked: Asked, wrongName?: string): Shown {
  const say = sayIn(SIGN_IN_WORDS, asked.language);
  const wrong = wrongName !== undefined;
  return {
    heading: say('heading'),
    ...(wrong && { status: 401 }),
    content: form(asked, { action: asked.to(SIGN_IN_PATH), send: say('send'), wrong }, [
      input(asked, {
        ...{ name: 'name', label: say('name'), required: true, autocomplete: 'username', value: wrongName ?? '' },
        error: wrong ? say('wrong') : undefined,
      }),
      input(asked, {
        ...{
          name: 'password',
          label: say('password'),
          type: 'password',
          required: true,
          autocomplete: 'current-password',
        },
      }),
    ]),
  };
}
