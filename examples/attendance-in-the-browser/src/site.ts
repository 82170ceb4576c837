import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Admission, ClassList } from './class-list.ts';

export interface SiteOptions {
  readonly classList: ClassList;
  /** Lets a device in by its public key. In life it asks first who is signed in. */
  admit(publicKey: JsonWebKey): Promise<Admission>;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/style.css"></head><body><main>
<h1><span id="title">Attendance</span> <span id="class"></span></h1><label id="day-label"><input id="day" type="date"></label>
<p id="counts" role="status"></p><form id="students"></form><noscript>JavaScript</noscript></main>
<script type="module" src="/page.js"></script></body></html>`;
const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#111;background:#fff}
fieldset{border:0;border-bottom:1px solid #999;margin:0;padding:.5rem 0}legend{font-weight:600}
fieldset label{display:inline-block;padding:.5rem 1rem .5rem 0}input{min-width:1.5rem;min-height:1.5rem;font:inherit}`;
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="#14532d"/><path d="M24 50l16 16 32-36" fill="none" stroke="#fff" stroke-width="10"/></svg>';
const MANIFEST = JSON.stringify({
  ...{ name: 'Attendance', short_name: 'Attendance', start_url: '/', display: 'standalone' },
  ...{ background_color: '#ffffff', theme_color: '#14532d' },
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
});

/** The school's web server, as far as it is about attendance. `undefined` for what is not its own. */
export async function openSite({
  classList,
  admit,
}: SiteOptions): Promise<(request: Request) => Promise<Response | undefined>> {
  const page = await bundle('page.ts', {});
  const version = createHash('sha256').update(PAGE).update(STYLE).update(page).digest('hex').slice(0, 16);
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', PAGE],
    '/page.js': ['text/javascript', page],
    '/worker.js': ['text/javascript', await bundle('worker.ts', { VERSION: JSON.stringify(version) })],
    '/style.css': ['text/css', STYLE],
    '/icon.svg': ['image/svg+xml', ICON],
    '/manifest.webmanifest': ['application/manifest+json', MANIFEST],
    '/class.json': ['application/json', JSON.stringify(classList)],
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/devices' && request.method === 'POST') return Response.json(await admit(await request.json()));
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
    if (!file) return undefined;
    return new Response(file[1], {
      headers: {
        'content-type': `${file[0]}; charset=utf-8`,
        'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
        'cache-control': 'no-cache',
      },
    });
  };
}

async function bundle(file: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ conditions: ['@emis-sdk/source'], logLevel: 'silent', define },
  });
  return outputFiles[0]?.text ?? '';
}
