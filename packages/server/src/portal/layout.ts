import { LANGUAGES, type Language } from '@emis-sdk/model';
import { html, raw } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { NAVIGATION_WORDS } from '../messages/portal-navigation.ts';
import { SIGN_IN_WORDS } from '../messages/portal-sign-in.ts';
import { form } from './form.ts';
import { NAVIGATION, navigation } from './navigation.ts';
import type { Asked, Html, PortalPage, Shown } from './portal-page.ts';
import { sayIn } from './say.ts';

export const STYLE_PATH = '/portal.css';
export const SCRIPT_PATH = '/portal.js';
export const ICON_PATH = '/portal.svg';
export const SIGN_OUT_PATH = '/portal/sign-out';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };

/** A whole page: what all have, around what this one shows. */
export async function layout(
  asked: Asked,
  { heading, crumbs = [], content, live }: Shown,
  pages: readonly PortalPage[],
  under?: PortalPage['under'],
): Promise<string> {
  const { language, to } = asked;
  const say = sayIn(FRAME_WORDS, language);
  const title = heading === say('title') ? heading : `${heading} – ${say('title')}`;
  const script = live ? html`<script src="${SCRIPT_PATH}" defer></script>` : '';
  const document = await html`${raw('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON_PATH}"><link rel="stylesheet" href="${STYLE_PATH}">${script}</head>
<body><a class="skip" href="#main">${say('skip')}</a>
<header><a class="name" href="${to('/')}">${say('title')}</a>
${signedIn(asked)}<nav class="languages" aria-label="${say('language')}">${LANGUAGES.map((other) => languageLink(other, asked))}</nav></header>
${navigation(asked, pages, under)}
<main id="main" tabindex="-1">${trail(asked, crumbs)}<h1>${heading}</h1>
${content}</main>
<footer><p>${say(asked.viewer.account === undefined ? 'notice' : 'notice.signed-in')}</p></footer></body></html>
`;
  return document.toString();
}

/** Who is signed in, and the way out. */
function signedIn(asked: Asked): Html | string {
  const { viewer, language, to } = asked;
  if (viewer.account === undefined) return '';
  const say = sayIn(SIGN_IN_WORDS, language);
  const out = form(asked, { action: to(SIGN_OUT_PATH), send: say('out') }, '');
  return html`<div class="signed-in"><span>${say('by', { name: viewer.account })}</span>${out}</div>`;
}

/** The way to this page; a page right under the overview needs none. */
function trail({ language, to }: Asked, crumbs: NonNullable<Shown['crumbs']>): Html | string {
  if (crumbs.length === 0) return '';
  const overview = { title: sayIn(NAVIGATION_WORDS, language)('overview'), href: to(NAVIGATION.overview) };
  return html`<nav class="crumbs" aria-label="${sayIn(FRAME_WORDS, language)('crumbs')}"><ol>${[
    overview,
    ...crumbs,
  ].map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}</ol></nav>`;
}

/** The same page in another language. After a form was sent, its page as it is opened. */
function languageLink(other: Language, { language, request }: Asked): Html {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set('lang', other);
  const now = other === language ? raw(' aria-current="true"') : '';
  return html`<a href="${pathname}?${searchParams.toString()}" lang="${other}" hreflang="${other}"${now}>${NAMES[other]}</a> `;
}
