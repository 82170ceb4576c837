import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Operation } from '@emis-sdk/protocol';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxPage } from './browser-page-for-tests.ts';

const BROWSER = [process.env.CHROME_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));

if (BROWSER === undefined) {
  it('is not tried in a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('the outbox in a browser', () => {
    const came = new Map<string, number>();
    let script: string;
    let browser: Browser;
    const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      if (request.url === '/page.js') return void response.setHeader('content-type', 'text/javascript').end(script);
      if (request.url !== '/send')
        return void response
          .setHeader('content-type', 'text/html')
          .end('<script type="module" src="/page.js"></script>');
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

    beforeAll(async () => {
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
      script = outputFiles[0]?.text ?? '';
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
    });
    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });

    async function openPage(context: BrowserContext): Promise<Page> {
      const page = await context.newPage();
      await page.goto(url());
      await page.waitForFunction('globalThis.outboxPage !== undefined');
      return page;
    }

    it('keeps all that is promised of a store', async () => {
      const page = await openPage(await browser.newContext());
      expect(
        await page.evaluate(() => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.tryStore()),
      ).toEqual({});
    });

    it('keeps the keys of a product, the same for all its tabs, and lets nobody read them', async () => {
      const page = await openPage(await browser.newContext());
      const { kids, readable } = await page.evaluate(() =>
        (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.openKeys(),
      );
      const [first, second, third, other] = kids;
      expect([second, third, readable]).toEqual([first, first, false]);
      expect(first).toMatch(/^[\w-]{43}$/);
      expect(other).not.toBe(first);
    });

    it('case 13: two tabs share it, each operation is sent by one, and when the sender dies the other takes over', async () => {
      const context = await browser.newContext();
      const [one, two] = [await openPage(context), await openPage(context)];
      const save = (page: Page, tab: string, count: number) =>
        page.evaluate(
          ([name, many]) => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.saveAndRun(name, many),
          [tab, count] as const,
        );
      const isEmpty = (page: Page) =>
        page.evaluate(() => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.untilEmpty());
      const saved = (await Promise.all([save(one, 'one', 150), save(two, 'two', 150)])).flat();
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
      expect([...new Set(saved)]).toHaveLength(340);
      expect(saved.map((opId) => came.get(opId) ?? 0)).toEqual(saved.map(() => 1));
      await context.close();
    });

    it('case 9: says that there is no room before it says saved, and keeps what it has', async () => {
      const page = await openPage(await browser.newContext());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(url()).origin, quotaSize: 3_000_000 });
      const { saved, code, pending } = await page.evaluate(() =>
        (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.fill(400_000),
      );
      expect(code).toBe('client.outbox-full');
      expect(saved).toBeGreaterThan(0);
      expect(pending).toBe(saved);
    });
  });
}
