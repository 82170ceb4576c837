import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Jobs } from './browser-host-for-tests.ts';

export const BROWSER = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** What the README says that a page has to be served with. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'",
};
/** The worker of a plugin itself calls nobody. */
const WORKER_POLICY = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" };

const PAGE = `globalThis.beats = 0; setInterval(() => { globalThis.beats++; }, 10); globalThis.ready = true;`;

/** One of our files as a bundler makes it for browsers. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    ...{ bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', minify: true },
    ...{ conditions: ['@emis-sdk/source'], logLevel: 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

async function served(): Promise<ReadonlyMap<string, readonly [type: string, body: string | Buffer]>> {
  const engine = readFileSync(fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm')));
  return new Map<string, readonly [string, string | Buffer]>([
    ['/', ['text/html', '<!doctype html><script type="module" src="/page.js"></script>']],
    ['/page.js', ['text/javascript', PAGE]],
    ['/host.js', ['text/javascript', await bundled('browser-host-for-tests.ts')]],
    ['/stranger-worker.js', ['text/javascript', await bundled('stranger-worker.ts')]],
    ['/quickjs.wasm', ['application/wasm', engine]],
  ]);
}

/** A page in a real browser, workers of which do what they are asked to. */
export async function openPage(executablePath: string) {
  const files = await served();
  const server = createServer(({ url = '/' }, response) => {
    const [type = 'text/plain', body] = files.get(url) ?? [];
    const policy = url === '/stranger-worker.js' ? WORKER_POLICY : {};
    response.writeHead(body === undefined ? 404 : 200, { ...HEADERS, ...policy, 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('globalThis.ready');
  return {
    /** Lets a worker of the page do something; with it comes how often the page was at work meanwhile. */
    async done<Job extends keyof Jobs>(job: Job, given: readonly string[] = []) {
      const answer = await page.evaluate(
        ([name, words]) =>
          new Promise<{ done?: unknown; failed?: string; beats: number }>((resolve) => {
            const world = globalThis as unknown as { beats: number };
            const worker = new Worker('/host.js', { type: 'module' });
            const before = world.beats;
            worker.onmessage = ({ data }) => {
              worker.terminate();
              resolve({ ...data, beats: world.beats - before });
            };
            worker.onerror = ({ message }) => resolve({ failed: message || 'the worker failed', beats: 0 });
            worker.postMessage({ job: name, given: words });
          }),
        [job, given] as const,
      );
      if (answer.failed !== undefined) throw new Error(answer.failed);
      return { result: answer.done as Awaited<ReturnType<Jobs[Job]>>, beats: answer.beats };
    },
    async close(): Promise<void> {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
