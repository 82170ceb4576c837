import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../all-words.ts';
import { htmlReport } from './html.ts';
import { richReport } from './reports-for-tests.ts';

const BROWSER = [process.env.CHROME_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
/** WCAG 2.2, levels A and AA, and what goes beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A phone (WCAG 1.4.10), a screen. */
const WIDTHS = [320, 1280];

if (BROWSER === undefined) {
  it('is not looked at by axe: no browser at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('the page of a report in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
    });
    afterAll(async () => {
      await browser.close();
    });

    it.each(['light', 'dark'] as const)('has no fault that axe knows, in %s', async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, bypassCSP: true });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const broken of [false, true]) {
        await page.setContent(htmlReport([await richReport({ broken, reveal: broken })], { words: WORDS.es }));
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(
          (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
          RULES,
        );
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      expect(asked).toEqual([]);
      await page.close();
    });

    it.each(WIDTHS)('fits a screen of %d pixels, and is read without script', async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
      const page = await context.newPage();
      await page.setContent(htmlReport([await richReport()], { words: WORDS.pt }));
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      await context.close();
    });

    it('prints on A4, black on white, nothing cut off', async () => {
      const page = await browser.newPage({ colorScheme: 'dark' });
      await page.setContent(htmlReport([await richReport()], { words: WORDS.en }));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // A4 in points.
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
      expect([width, height].map((side) => Math.round(Number(side)))).toEqual([595, 842]);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
      await page.close();
    });
  });
}
