import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxPage } from './browser-page-for-tests.ts';
import { BROWSER, type OutboxBrowser, sharedByTabs, startBrowser } from './outbox-browser-for-tests.ts';

if (BROWSER === undefined) {
  it('is not tried in a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('the outbox in a browser', () => {
    let browser: OutboxBrowser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.stop());

    it('keeps all that is promised of a store', async () => {
      const page = await browser.openPage(await browser.newContext());
      expect(
        await page.evaluate(() => (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.tryStore()),
      ).toEqual({});
      const durabilities = await page.evaluate(() =>
        (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.durabilities(),
      );
      expect(durabilities, 'of every transaction that writes: on the disk before it counts as saved').toEqual([
        'strict',
      ]);
    });

    it('keeps the keys of a product, the same for all its tabs, and lets nobody read them', async () => {
      const page = await browser.openPage(await browser.newContext());
      const { kids, readable } = await page.evaluate(() =>
        (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.openKeys(),
      );
      const [first, second, third, other] = kids;
      expect([second, third, readable]).toEqual([first, first, false]);
      expect(first).toMatch(/^[\w-]{43}$/);
      expect(other).not.toBe(first);
    });

    it('case 13: two tabs share it, each operation is sent by one, and when the sender dies the other takes over', async () => {
      await sharedByTabs(browser, 150);
    });

    it('case 9: says that there is no room before it says saved, and keeps what it has', async () => {
      const page = await browser.openPage(await browser.newContext());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(browser.url).origin,
        quotaSize: 3_000_000,
      });
      const { saved, code, pending } = await page.evaluate(() =>
        (globalThis as unknown as { outboxPage: OutboxPage }).outboxPage.fill(400_000),
      );
      expect(code).toBe('client.outbox-full');
      expect(saved).toBeGreaterThan(0);
      expect(pending).toBe(saved);
    });
  });
}
