import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Operation } from '@emis-sdk/protocol';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OutboxPage } from './browser-page-for-tests.ts';

/** Where a browser is, if there is one. */
export const BROWSER = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A browser, and an EMIS that takes everything and counts how often each operation came. */
export interface OutboxBrowser {
  readonly url: string;
  readonly came: ReadonlyMap<string, number>;
  newContext(): Promise<BrowserContext>;
  openPage(context: BrowserContext): Promise<Page>;
  stop(): Promise<void>;
}

/** Starts the browser at {@link BROWSER}. */
export async function startBrowser(): Promise<OutboxBrowser> {
  const came = new Map<string, number>();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser-page-for-tests.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@emis-sdk/source'],
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/page.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    if (request.url !== '/send')
      return void response.setHeader('content-type', 'text/html').end('<script type="module" src="/page.js"></script>');
    const operations = JSON.parse(Buffer.concat(await request.toArray()).toString()) as (Operation & {
      record: { id: string };
    })[];
    for (const { opId } of operations) came.set(opId, (came.get(opId) ?? 0) + 1);
    response.end(
      JSON.stringify(
        operations.map(({ opId, entity, record: { id } }) => ({
          opId,
          entity,
          id,
          status: 'accepted',
          version: 'v',
        })),
      ),
    );
  };
  const server = createServer((request, response) => void serve(request, response));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    ...(BROWSER !== undefined && { executablePath: BROWSER }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    url: url(),
    came,
    newContext: () => browser.newContext(),
    async openPage(context) {
      const page = await context.newPage();
      await page.goto(url());
      await page.waitForFunction('globalThis.outboxPage !== undefined');
      return page;
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Two tabs save so many records each and share an outbox; then one dies, and another, and those that are left go on. */
export async function sharedByTabs({ newContext, openPage, came }: OutboxBrowser, count: number): Promise<void> {
  const context = await newContext();
  const [one, two] = [await openPage(context), await openPage(context)];
  const save = (page: Page, tab: string, many: number) =>
    page.evaluate(
      ([name, records]) => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.saveAndRun(name, records),
      [tab, many] as const,
    );
  const isEmpty = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.untilEmpty());
  const saved = (await Promise.all([save(one, 'one', count), save(two, 'two', count)])).flat();
  await isEmpty(two);
  // The first tab became the sender, or the second did: whichever dies, the other goes on.
  await one.close();
  saved.push(...(await save(two, 'later', 20)));
  await isEmpty(two);
  const three = await openPage(context);
  await save(three, 'third', 0);
  await two.close();
  saved.push(...(await save(three, 'last', 20)));
  await isEmpty(three);
  expect(await three.title()).toBe('');
  expect([...new Set(saved)]).toHaveLength(2 * count + 40);
  expect(saved.map((opId) => came.get(opId) ?? 0)).toEqual(saved.map(() => 1));
  await context.close();
}
