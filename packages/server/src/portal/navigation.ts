import { html, raw } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { NAVIGATION_WORDS } from '../messages/portal-navigation.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { NOBODY } from './viewer.ts';

/** Where the entries of the navigation lead, in their order. An entry shows once a page stands at its address. */
export const NAVIGATION = {
  overview: '/',
  territories: '/portal/territories',
  submissions: '/portal/submissions',
  findings: '/portal/findings',
  records: '/portal/records',
  duplicates: '/portal/duplicates',
  mapping: '/portal/mapping',
  preview: '/portal/preview',
  publishing: '/portal/publishing',
  editions: '/portal/editions',
  maturity: '/portal/maturity',
  clients: '/portal/clients',
  plugins: '/portal/plugins',
  certificate: '/portal/certificate',
  audit: '/portal/audit',
  accounts: '/portal/accounts',
} as const satisfies Record<PortalPage['under'], string>;

/** The links to all pages that somebody may see; before anybody signed in there are none. */
export function navigation(
  { language, to, viewer }: Asked,
  pages: readonly PortalPage[],
  under: PortalPage['under'] | undefined,
): Html | string {
  if (viewer.name === NOBODY.name) return '';
  const say = sayIn(NAVIGATION_WORDS, language);
  const names = Object.keys(NAVIGATION) as PortalPage['under'][];
  const shown = names.filter((name) =>
    pages.some(
      ({ path, bounded, administers }) =>
        path === NAVIGATION[name] && (bounded || administers || viewer.territories === null),
    ),
  );
  return html`<nav class="site" aria-label="${sayIn(FRAME_WORDS, language)('pages')}"><ul>${shown.map(
    (name) =>
      html`<li><a href="${to(NAVIGATION[name])}"${name === under ? raw(' aria-current="page"') : ''}>${say(name)}</a></li>`,
  )}</ul></nav>`;
}
