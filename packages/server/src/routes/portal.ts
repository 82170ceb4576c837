import { LANGUAGES, type Language, pickLanguage } from '@emis-sdk/model';
import { PROBLEMS } from '@emis-sdk/protocol';
import type { Context, Hono } from 'hono';
import { refusalOf } from '../failure.ts';
import type { ServerParts } from '../parts.ts';
import { ICON_PATH, layout, SCRIPT_PATH, STYLE_PATH } from '../portal/layout.ts';
import { LIVE_SCRIPT } from '../portal/live-script.ts';
import { ownForm } from '../portal/own-form.ts';
import { PORTAL_PAGES } from '../portal/pages.ts';
import type { Asked, PortalPage, Shown } from '../portal/portal-page.ts';
import { refusedPage } from '../portal/refused-page.ts';
import { ICON, STYLE } from '../portal/style.ts';
import { OPERATOR } from '../portal/viewer.ts';
import { REASONS, Refusal } from '../refusal.ts';
import { liveStream } from './portal-live.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Nothing from elsewhere, nothing inside a page that runs, forms that go to this server alone. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Pages for people at the ministry: rendered here, readable without JavaScript, without a login and so for loopback only. */
export function addPortalRoutes(app: Hono, parts: ServerParts): void {
  const ownHost = new URL(parts.issuer).hostname;

  /** A page of some other name that points to this machine must not be able to read the portal through the browser. */
  function assertHost(c: Context): void {
    const { hostname } = new URL(c.req.url);
    if (!LOOPBACK.includes(hostname) && hostname !== ownHost) throw new Refusal('host-unknown');
  }

  async function answer(
    c: Context,
    page: PortalPage,
    ask: (asked: Asked) => Promise<Shown | string>,
  ): Promise<Response> {
    assertHost(c);
    const asked = askedOf(c, parts);
    let shown: Shown | string;
    try {
      if (asked.viewer.territories !== null && !page.bounded) throw new Refusal('scope-missing');
      shown = await ask(asked);
    } catch (error) {
      const refusal = refusalOf(error);
      if (PROBLEMS[REASONS[refusal.reason]] >= 500) parts.onError(error, asked.requestId);
      shown = refusedPage(refusal, asked);
    }
    if (typeof shown === 'string') return new Response(null, { status: 303, headers: { location: shown } });
    const text = await layout(asked, shown, PORTAL_PAGES, page.under);
    return pageResponse(text, asked.language, shown.status);
  }

  for (const page of PORTAL_PAGES) {
    const { path, act } = page;
    app.get(path, (c) => answer(c, page, (asked) => page.show(asked)));
    if (!act) continue;
    app.post(path, (c) =>
      answer(c, page, async (asked) => {
        const form = await ownForm(asked.request, page.formBytes);
        if (!asked.viewer.acts) throw new Refusal('scope-missing');
        return await act(asked, form);
      }),
    );
  }

  app.get('/portal/live', (c) => {
    assertHost(c);
    return liveStream(parts);
  });
  app.get(STYLE_PATH, () => lasting(STYLE, 'text/css'));
  app.get(ICON_PATH, () => lasting(ICON, 'image/svg+xml'));
  app.get(SCRIPT_PATH, () => lasting(LIVE_SCRIPT, 'text/javascript'));
}

/** What is the same for everybody. */
function lasting(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' } });
}

function askedOf(c: Context, parts: ServerParts): Asked {
  const wanted = c.req.query('lang');
  const chosen = LANGUAGES.find((language) => language === wanted);
  return {
    parts,
    request: c.req.raw,
    language: chosen ?? pickLanguage(c.req.header('accept-language')),
    viewer: OPERATOR,
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    requestId: parts.newId(),
    to(path, query = {}) {
      const given = Object.entries({ ...query, lang: chosen }).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
      return search === '' ? path : `${path}?${search}`;
    },
  };
}

function pageResponse(text: string, language: Language, status = 200): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': POLICY,
      // Forms say where they come from, to this server alone.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      vary: 'accept-language',
    },
  });
}
