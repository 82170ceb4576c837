import { LANGUAGES, type Language, pickLanguage } from '@emis-sdk/model';
import type { Context, Hono } from 'hono';
import type { ServerParts } from '../parts.ts';
import { indicatorTables } from '../portal/indicator-tables.ts';
import { page, STYLE_PATH, sayIn } from '../portal/page.ts';
import { pluginCards } from '../portal/plugin-cards.ts';
import { studentTables } from '../portal/student-tables.ts';
import { STYLE } from '../portal/style.ts';
import { submissionList } from '../portal/submission-list.ts';
import { submissionPage } from '../portal/submission-page.ts';
import { Refusal } from '../refusal.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Pages for people at the ministry: rendered here, readable without JavaScript, without a login and so for loopback only. */
export function addPortalRoutes(app: Hono, parts: ServerParts): void {
  const ownHost = new URL(parts.issuer).hostname;

  /** A page of some other name that points to this machine must not be able to read the portal through the browser. */
  function assertHost(c: Context): void {
    const { hostname } = new URL(c.req.url);
    if (!LOOPBACK.includes(hostname) && hostname !== ownHost) throw new Refusal('host-unknown');
  }

  app.get('/', async (c) => {
    assertHost(c);
    const language = languageOf(c);
    const say = sayIn(language);
    const content = [
      await submissionList(parts.tables, say, language, numberOf(c.req.query('page'))),
      await studentTables(parts, say, language, numberOf(c.req.query('schools'))),
      await indicatorTables(parts, say, language, parts.newId()),
      await pluginCards(parts, say, language, parts.newId()),
    ];
    return htmlResponse(await page({ language, heading: say('title'), path: '/', content }), language);
  });

  app.get('/portal/submissions/:id', async (c) => {
    assertHost(c);
    const language = languageOf(c);
    return htmlResponse(await submissionPage(parts, c.req.param('id'), language), language);
  });

  app.get(STYLE_PATH, () => new Response(STYLE, { headers: { 'content-type': 'text/css; charset=utf-8' } }));
}

function languageOf(c: Context): Language {
  const wanted = c.req.query('lang');
  return LANGUAGES.find((language) => language === wanted) ?? pickLanguage(c.req.header('accept-language'));
}

function numberOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

function htmlResponse(text: string, language: Language): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy':
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      vary: 'accept-language',
    },
  });
}
