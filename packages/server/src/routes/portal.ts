import { LANGUAGES, type Language, pickLanguage } from '@emis-sdk/model';
import { PROBLEMS, ROUTES } from '@emis-sdk/protocol';
import type { Context, Hono } from 'hono';
import { PUBLISHED_PAGE, publishedCsv } from '../acting/publishing-page.ts';
import { refusalOf } from '../failure.ts';
import { foldFigures } from '../figures/fold.ts';
import { ONEROSTER_ROOT } from '../oneroster/status-info.ts';
import type { ServerParts } from '../parts.ts';
import { ICON_PATH, layout, SCRIPT_PATH, STYLE_PATH } from '../portal/layout.ts';
import { LIVE_SCRIPT } from '../portal/live-script.ts';
import { ownForm } from '../portal/own-form.ts';
import { PORTAL_PAGES } from '../portal/pages.ts';
import type { Asked, Moved, PortalPage, Shown } from '../portal/portal-page.ts';
import { refusedPage } from '../portal/refused-page.ts';
import { ICON, STYLE } from '../portal/style.ts';
import * as viewers from '../portal/viewer.ts';
import { publishedTable } from '../publishing/published-tables.ts';
import { REASONS, Refusal } from '../refusal.ts';
import { formToken } from '../sign-in/session.ts';
import { SIGN_IN_PATH } from '../sign-in/sign-in-page.ts';
import { LOOPBACK_HOSTS, recognised, type Visitor } from '../sign-in/visitor.ts';
import { asServer, withinAccount } from '../sign-in/within-account.ts';
import { liveStream } from './portal-live.ts';

/** Nothing from elsewhere, nothing inside a page that runs, forms that go to this server alone. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

type Ask = (asked: Asked) => Promise<Shown | Moved | string>;

/**
 * What a person sees in place of an address that cannot be answered. Programs are told by problem details: then it is `undefined`.
 *
 * @param about.status where it is another one than that of the refusal
 */
export type RefuseInWords = (
  refusal: Refusal,
  request: Request,
  requestId: string,
  about?: { readonly status?: number },
) => Promise<Response | undefined>;

/** Pages for people at the ministry: rendered here, usable without JavaScript, for those who signed in; without accounts, for who is at this machine. */
export function addPortalRoutes(app: Hono, parts: ServerParts): RefuseInWords {
  const ownHost = new URL(parts.issuer).hostname;

  /** A page of some other name that points to this machine must not be able to read the portal through the browser. */
  function assertHost(c: Context): void {
    const { hostname } = new URL(c.req.url);
    if (!LOOPBACK_HOSTS.includes(hostname) && hostname !== ownHost) throw new Refusal('host-unknown');
  }

  const visitorOf = (request: Request) => recognised(request, parts.tables, parts.portal, parts.clock());

  const refuseInWords: RefuseInWords = async (refusal, request, requestId, { status } = {}) => {
    if (!isForPerson(request)) return undefined;
    // Who asks under a foreign name is told nothing; nor does anything depend on a database that fails.
    const trusted = refusal.reason !== 'host-unknown' && PROBLEMS[REASONS[refusal.reason]] < 500;
    const found = trusted ? await visitorOf(request).catch(() => undefined) : undefined;
    const asked = askedOf(request, parts, typeof found === 'object' ? found : NOBODY, { requestId });
    const shown = refusedPage(refusal, asked);
    const page = { ...shown, ...(status !== undefined && { status }) };
    const response = pageResponse(await layout(asked, page, PORTAL_PAGES), asked.language, page.status);
    for (const [name, value] of Object.entries(refusal.headers)) response.headers.set(name, value);
    return response;
  };

  async function answer(c: Context, page: PortalPage, ask: Ask): Promise<Response> {
    assertHost(c);
    const found = await visitorOf(c.req.raw);
    const visitor = typeof found === 'object' ? found : NOBODY;
    const asked = askedOf(c.req.raw, parts, visitor, { params: c.req.param() as Record<string, string> });
    if (found === undefined && !page.open && c.req.method === 'GET') return moved(asked.to(SIGN_IN_PATH));
    let shown: Shown | Moved | string;
    try {
      if (found === 'elsewhere') throw new Refusal('portal-accounts-missing');
      if (found === undefined && !page.open) throw new Refusal('portal-sign-in');
      if (visitor.territories !== null && !page.bounded && !page.administers && !page.open)
        throw new Refusal('portal-not-national');
      shown = page.open ? await ask(asked) : await within(asked, visitor, page, ask);
    } catch (error) {
      const refusal = refusalOf(error);
      if (PROBLEMS[REASONS[refusal.reason]] >= 500) parts.onError(error, asked.requestId);
      shown = refusedPage(refusal, asked, page.under);
    }
    if (typeof shown === 'string') return moved(shown);
    if ('to' in shown) return moved(shown.to, shown.cookie);
    const text = await layout(asked, shown, PORTAL_PAGES, page.under);
    return pageResponse(text, asked.language, shown.status);
  }

  /** Asks a page with what its visitor may see. */
  async function within(asked: Asked, visitor: Visitor, page: PortalPage, ask: Ask): Promise<Shown | Moved | string> {
    await foldFigures(parts.tables);
    await page.prepare?.(asked);
    if (page.administers) return await ask(asked);
    return await withinAccount(parts.tables, visitor, (tables) =>
      ask(
        tables === parts.tables
          ? asked
          : {
              ...asked,
              parts: { ...parts, tables },
              asServer: (work) => asServer(tables, visitor, work),
            },
      ),
    );
  }

  for (const page of PORTAL_PAGES) {
    const { path, act, open } = page;
    app.get(path, (c) => answer(c, page, (asked) => page.show(asked)));
    if (act) {
      app.post(path, (c) =>
        answer(c, page, async (asked) => {
          const { formBytes } = page;
          const form = await ownForm(asked.request, { origin: parts.portal.ownOrigin, token: asked.token, formBytes });
          if (!asked.viewer.acts && !open) throw new Refusal('portal-not-administrator');
          return await act(asked, form);
        }),
      );
    }
    // The page is there, and takes nothing in this way.
    app.all(path, async (c) => {
      const refusal = new Refusal('path-unknown', { headers: { allow: act ? 'GET, HEAD, POST' : 'GET, HEAD' } });
      const shown = await refuseInWords(refusal, c.req.raw, parts.newId(), { status: 405 });
      if (shown) return shown;
      throw refusal;
    });
  }

  /** For what is no page: refused as the API refuses. */
  async function assertKnown(c: Context): Promise<Visitor> {
    assertHost(c);
    const found = await visitorOf(c.req.raw);
    if (found === 'elsewhere') throw new Refusal('portal-accounts-missing');
    if (!found) throw new Refusal('portal-sign-in');
    return found;
  }

  app.get('/portal/live', async (c) => {
    await assertKnown(c);
    return liveStream(parts);
  });
  app.get(`${PUBLISHED_PAGE.path}/table.csv`, async (c) => {
    // What is published may be seen by everybody.
    await assertKnown(c);
    const found = await publishedTable(parts.tables, c.req.param('id') ?? '');
    if (!found) throw new Refusal('path-unknown');
    return new Response(publishedCsv(found), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="table.csv"' },
    });
  });
  app.get(STYLE_PATH, () => lasting(STYLE, 'text/css'));
  app.get(ICON_PATH, () => lasting(ICON, 'image/svg+xml'));
  app.get(SCRIPT_PATH, () => lasting(LIVE_SCRIPT, 'text/javascript'));
  // An address as somebody types it from memory.
  app.get('/portal', (c) => movedForGood(`/${new URL(c.req.url).search}`));
  app.get('/portal/*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    const meant = pathname.replace(/\/+$/, '');
    if (meant === pathname) throw new Refusal('path-unknown');
    return movedForGood((meant === '/portal' ? '/' : meant) + search);
  });
  return refuseInWords;
}

/** Where programs ask: they are told by problem details whatever they say they take. */
const OF_PROGRAMS = new Set(
  [...Object.values(ROUTES), ONEROSTER_ROOT, '/plugins/'].map((path) => path.split('/', 2)[1] ?? ''),
);

/** Whether a browser asks for something to show. */
function isForPerson(request: Request): boolean {
  const first = new URL(request.url).pathname.split('/', 2)[1] ?? '';
  return !OF_PROGRAMS.has(first) && (request.headers.get('accept') ?? '').toLowerCase().includes('text/html');
}

/** Who did not sign in. */
const NOBODY: Visitor = { ...viewers.NOBODY, session: 'nobody' };

function movedForGood(location: string): Response {
  return new Response(null, { status: 308, headers: { location } });
}

function moved(location: string, cookie?: string): Response {
  const headers = {
    location,
    'cache-control': 'no-store',
    ...(cookie !== undefined && { 'set-cookie': cookie }),
  };
  return new Response(null, { status: 303, headers });
}

/** What is the same for everybody. */
function lasting(text: string, type: string): Response {
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'max-age=600',
    },
  });
}

function askedOf(
  request: Request,
  parts: ServerParts,
  visitor: Visitor,
  { params = {}, requestId = parts.newId() }: { params?: Record<string, string>; requestId?: string },
): Asked {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('lang');
  const chosen = LANGUAGES.find((language) => language === wanted);
  return {
    parts,
    request,
    language: chosen ?? pickLanguage(request.headers.get('accept-language') ?? undefined),
    viewer: visitor,
    token: formToken(parts.portal.key, visitor.session),
    params,
    query: searchParams,
    requestId,
    asServer: (work) => work(parts.tables),
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
