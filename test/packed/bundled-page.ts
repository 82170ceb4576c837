import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

export const BROWSER = [process.env['CHROME_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'",
};

/** A worker of a page that puts a stranger's rule behind the wall, and tells what it found. */
const workerWith = (runner: string) => `
import { definePlugin, emit, pluginJsonOf, read } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { strangerRunner } from '@emis-sdk/plugin-host/browser';

const code = 'org.example.entry.late';
const words = { [code]: { title: 'Late', meaning: 'Late.', fix: 'Look again.' } };
const plugin = definePlugin({
  id: 'org.example.entry', contract: 1, version: '1.0.0', title: { en: 'A', es: 'A', pt: 'A' },
  grants: [read('enrolment', ['entryDate'], 'Compares.'), emit('finding', 'Names.')],
  contributes: { rules: [code] }, messages: { en: words, es: words, pt: words }, setup() {},
});
const text = \`export default { setup({ rule }) { rule({ kind: 'record', code: '\${code}', severity: 'error', on: 'enrolment', reads: ['entryDate'], needs: {},
  text: 'A.', why: 'A.', check({ record }, report) { if (record.entryDate > '2025-11-20') report({ at: 'entryDate' }); } }); } };\`;
self.onmessage = async () => {
  try {
    const host = createHost({ strangers: strangerRunner(${runner}), limits: { startMs: 30000, timeMs: 5000 } });
    await host.loadStranger({ description: pluginJsonOf(plugin), code: text }, { approvedBy: 'Ana Rojas', approve: 'all' });
    const found = [];
    const asOf = { asOf: '2026-03-01', codeList: () => undefined };
    for (const entryDate of ['2025-11-01', '2025-12-01']) {
      host.rules()[0].check({ record: { id: 'e1', entryDate }, related: {} }, (finding) => found.push({ entryDate, ...finding }), asOf);
    }
    self.postMessage(found);
  } catch (error) {
    self.postMessage(String(error));
  }
};
`;

/**
 * The browser runner as a product's bundler makes it out of the installed packages: by Vite, which finds worker and engine by itself, and by esbuild, which
 * keeps names and is told where both are. Each is run in a real browser; what their workers found is given.
 *
 * @param vendor a folder in which the packages are installed
 */
export async function foundByBundled(vendor: string, executablePath: string): Promise<Record<string, unknown>> {
  const app = join(vendor, 'app');
  await mkdir(app, { recursive: true });
  await writeFile(join(app, 'by-vite.js'), workerWith(''));
  const told = `{ worker: () => new Worker('/esbuild/stranger-worker.js', { type: 'module' }), engine: '/esbuild/quickjs.wasm' }`;
  await writeFile(join(app, 'by-esbuild.js'), workerWith(told));
  await writeFile(join(app, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
  await writeFile(
    join(app, 'main.js'),
    `const ask = (worker) => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.onerror = ({ message }) => resolve(message); worker.postMessage(0); });
    globalThis.found = Promise.all([ask(new Worker(new URL('./by-vite.js', import.meta.url), { type: 'module' })), ask(new Worker('/esbuild/by-esbuild.js', { type: 'module' }))]);`,
  );
  const out = join(vendor, 'app-built');
  await buildWithVite(app, out);
  await buildWithEsbuild(app, join(out, 'esbuild'));
  return shown(out, executablePath);
}

/** Vite comes with Vitest. */
async function buildWithVite(root: string, outDir: string): Promise<void> {
  const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
  const vite = join(dirname(ofVitest.resolve('vite/package.json')), 'dist/node/index.js');
  const { build: buildPage } = (await import(vite)) as { build(options: object): Promise<unknown> };
  await buildPage({ root, configFile: false, logLevel: 'silent', worker: { format: 'es' }, build: { outDir } });
}

async function buildWithEsbuild(app: string, outdir: string): Promise<void> {
  const installed = createRequire(join(app, 'main.js'));
  const host = dirname(installed.resolve('@emis-sdk/plugin-host/package.json'));
  await build({
    entryPoints: [join(app, 'by-esbuild.js'), join(host, 'dist/stranger/stranger-worker.js')],
    ...{ bundle: true, format: 'esm', platform: 'browser', keepNames: true, minify: true, logLevel: 'silent' },
    ...{ outdir, entryNames: '[name]' },
  });
  await writeFile(
    join(outdir, 'quickjs.wasm'),
    await readFile(createRequire(join(host, 'package.json')).resolve('quickjs-wasi/quickjs.wasm')),
  );
}

async function shown(folder: string, executablePath: string): Promise<Record<string, unknown>> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? 'index.html' : url.slice(1);
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404, HEADERS).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.found');
    const [vite, esbuild] = (await page.evaluate('globalThis.found')) as unknown[];
    return { vite, esbuild };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
