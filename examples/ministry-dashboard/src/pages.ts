import { type Language, pickLanguage } from '@emis-sdk/model';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { streamSSE } from 'hono/streaming';
import type { Board, Shown } from './board.ts';
import { say } from './words.ts';

/** Fetches the page again when the EMIS has news, and puts its figures in the place of the old ones. Without script the page is as true, when reloaded. */
const LIVE = `const news = new EventSource('/live');
news.addEventListener('news', async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  document.querySelector('main').replaceWith(page.querySelector('main'));
});`;
const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#111;background:#fff}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #999}
td.number{text-align:right}svg{display:block}rect{fill:#1d4ed8}`;

/** The pages: made on the server, true without script, live with it. */
export function pages(board: Board): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', "default-src 'self'; frame-ancestors 'none'");
    c.header('cache-control', 'no-store');
  });
  app.get('/live.js', (c) => c.body(LIVE, 200, { 'content-type': 'text/javascript' }));
  app.get('/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css' }));

  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      await new Promise<void>((resolve) => {
        // It says only that there is something: what, the page asks for.
        const forget = board.onNews(() => void stream.writeSSE({ event: 'news', data: '' }));
        stream.onAbort(() => {
          forget();
          resolve();
        });
        void stream.writeSSE({ event: 'open', data: '' });
      });
    }),
  );

  app.get('/', (c) => {
    const language = pickLanguage(c.req.query('lang') ?? c.req.header('accept-language'));
    const word = say(language);
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return c.html(html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${word('title')}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="/style.css"></head><body>
<header><h1>${word('title')}</h1><nav><a href="?lang=en" lang="en">English</a> · <a href="?lang=es" lang="es">Español</a> · <a href="?lang=pt" lang="pt">Português</a></nav></header>
<main aria-live="polite"><p>${word('schools')}: ${number.format(board.schools())}. ${word('enrolments')}: ${number.format(board.enrolments())}.</p>
${board.shown().map((one) => tableOf(one, language, number))}<p>${word('use')}</p></main><script src="/live.js" defer></script></body></html>`);
  });
  return app;
}

/** A table with a bar in each row: whoever does not see the bar reads the number. */
function tableOf({ title, figures }: Shown, language: Language, number: Intl.NumberFormat) {
  const word = say(language);
  if (figures.length === 0) return html`<p>${title[language]}: ${word('none')}</p>`;
  const most = Math.max(...figures.map(({ value }) => value), 1);
  return html`<table><caption>${title[language]}</caption><thead><tr><th scope="col">${word('place')}</th><th scope="col">${word('value')}</th><th></th></tr></thead>
<tbody>${figures.map(
    ({
      label,
      value,
      unit,
    }) => html`<tr><th scope="row">${label[language]}</th><td class="number">${number.format(value)}${unit ? ` ${unit}` : ''}</td>
<td><svg width="200" height="12" aria-hidden="true"><rect width="${Math.max(0, (200 * value) / most)}" height="12"></rect></svg></td></tr>`,
  )}</tbody></table>`;
}
