import { html } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { SIGN_IN_WORDS } from '../messages/portal-sign-in.ts';
import { form } from '../portal/form.ts';
import { instant } from '../portal/instant.ts';
import type { PortalPage } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { table } from '../portal/table.ts';
import { Refusal } from '../refusal.ts';
import { endSessions, portalUsers, removePortalUser } from '../sign-in/portal-users.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/accounts';

/** Who may open the portal. Accounts are made by a command on the server, and ended here too. */
export const ACCOUNTS_PAGE: PortalPage = {
  path: PATH,
  under: 'accounts',
  async show(asked) {
    const { parts, language, viewer, query, to } = asked;
    const say = sayIn(SIGN_IN_WORDS, language);
    const frame = sayIn(FRAME_WORDS, language);
    const users = await portalUsers(parts);
    const done = query.get('done');
    const columns = [
      ...(['name', 'role', 'territories', 'by-password', 'since'] as const).map((word) => ({ title: say(word) })),
      ...(viewer.acts ? [{ title: say('act') }] : []),
    ];
    const act = (what: string, name: string, send: string) =>
      form(asked, { action: to(PATH), send, hidden: { do: what, name } }, '');
    return {
      heading: say('accounts'),
      content: [
        done === 'ended' || done === 'removed' ? doneNotice(say(`done.${done}`)) : '',
        html`<p>${say('accounts.about')}</p>`,
        users.length === 0
          ? html`<p>${say('accounts.none')}</p>`
          : table(
              say('accounts'),
              columns,
              users.map(({ name, role, territories, password, createdAt }) => [
                name,
                say(`role.${role}`),
                territories === 'national' ? say('national') : territories.join(', '),
                frame(password ? 'yes' : 'no'),
                instant(createdAt),
                ...(viewer.acts
                  ? [html`${act('end', name, say('end', { name }))}${act('remove', name, say('remove', { name }))}`]
                  : []),
              ]),
            ),
      ],
    };
  },
  async act({ parts, viewer, to }, sent) {
    const what = textIn(sent, 'do');
    const name = textIn(sent, 'name');
    if (what !== 'end' && what !== 'remove') throw new Refusal('path-unknown');
    await parts.tables.transaction().execute(async (trx) => {
      if (what === 'end') await endSessions(trx, name);
      else await removePortalUser({ tables: trx }, name);
      const at = parts.clock().toISOString();
      await parts.access.act(trx, { at, client: viewer.name, act: `account.${what}`, about: name });
    });
    return to(PATH, { done: what === 'end' ? 'ended' : 'removed' });
  },
};
