import { existsSync } from 'node:fs';
import { ROUTES } from '@emis-sdk/protocol';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import type { PortalIndicator } from '../indicators.ts';
import { type Listening, listen } from '../listen.ts';
import { school, testServer } from '../server-for-tests.ts';
import { setPortalUser } from '../sign-in/portal-users.ts';
import { openPglite } from '../stores/pglite.ts';
import { lookedAt, type SeededPortal, seedPortal } from './looked-at-for-tests.ts';

const BROWSER = [process.env['CHROME_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);
/** WCAG 2.2, levels A and AA, and what goes beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How the pages are looked at by axe, one way for each language. */
const WAYS = [
  { language: 'en', colorScheme: 'light', width: 1280 },
  { language: 'es', colorScheme: 'dark', width: 1280 },
  { language: 'pt', colorScheme: 'light', width: 320 },
] as const;
/** A phone (WCAG 1.4.10), a screen of 1280 pixels at 200 %, and the narrowest on which tables stand as tables. */
const WIDTHS = [320, 640, 912];
const PASSWORD = 'caballo-batería-grapa';

/** An indicator, so that the pages show some. */
const PLACES: PortalIndicator = {
  id: 'places',
  title: { en: 'Places held', es: 'Plazas ocupadas', pt: 'Vagas ocupadas' },
  async compute(records) {
    let value = 0;
    for await (const _record of records('enrolment', [])) value++;
    return [{ label: { en: 'All together', es: 'En total', pt: 'No total' }, value }];
  },
};

if (BROWSER === undefined) {
  it('is not looked at in a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('the portal in a browser', () => {
    let database: Database;
    let listening: Listening;
    let seeded: SeededPortal;
    let close: () => Promise<void>;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    /** What the browser complained of, and addresses of other hosts that were asked. */
    const complaints: string[] = [];

    beforeAll(async () => {
      database = await openPglite();
      const emis = await testServer(database, { watchEveryMs: 50, indicators: [PLACES] });
      close = () => emis.server.close();
      seeded = await seedPortal(emis, database);
      listening = await listen(emis.server);
      browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
      context = await browser.newContext();
      page = await context.newPage();
      page.on('console', (message) => {
        // A page that says 404 is one of those that are looked at.
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(listening.url) && !request.url().startsWith('data:'))
          complaints.push(request.url());
      });
    });
    afterAll(async () => {
      await browser.close();
      await close();
      await listening.close();
      await database.close();
    });

    const open = (path: string, language = 'en', on = page) =>
      on.goto(`${listening.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    const focused = () => page.evaluate('(document.activeElement?.textContent ?? "").trim()') as Promise<string>;
    /** Goes on with the Tab key until what is focused has this text. */
    const tabTo = async (text: string) => {
      for (let pressed = 0; pressed < 80; pressed++) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(text)) return;
      }
      throw new Error(`No way to ${text} by keyboard`);
    };

    /** The same, to a control by its name. */
    const tabToControl = async (name: string) => {
      for (let pressed = 0; pressed < 80; pressed++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement?.getAttribute("name")')) === name) return;
      }
      throw new Error(`No way to ${name} by keyboard`);
    };

    it.each(WAYS)(
      'has no fault that axe knows on any page, in $language, $colorScheme, $width pixels wide',
      async (way) => {
        await page.setViewportSize({ width: way.width, height: 900 });
        await page.emulateMedia({ colorScheme: way.colorScheme });
        for (const path of lookedAt(seeded)) {
          await open(path, way.language);
          // Evaluated by the browser's own protocol, which no policy of the page stops.
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(
            (values) =>
              (globalThis as unknown as { axe: typeof axe }).axe.run({
                runOnly: { type: 'tag', values },
                resultTypes: ['violations'],
              }),
            RULES,
          );
          expect([path, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([path, []]);
          expect(await page.evaluate('document.documentElement.lang')).toBe(way.language);
        }
        expect(complaints).toEqual([]);
      },
    );

    it('fits a phone and a screen at 200 % without scrolling sideways', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      for (const path of lookedAt(seeded)) {
        await open(path, 'pt');
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
          expect([path, width, wide <= width]).toEqual([path, width, true]);
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    it('lets somebody find by keyboard alone what a product has to mend', async () => {
      await open('/');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await tabTo('Errors in the newest');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/portal/findings?lang=en');
      await tabTo('A required value is missing');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/portal/findings/field.missing?lang=en');
      await tabTo('product');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/portal/submissions/${seeded.newest}?lang=en`);
      await page.getByText('ACCEPTED IN PART').waitFor();
    });

    it('lets somebody look up a record and see what is hidden, for a purpose, by keyboard alone', async () => {
      await open('/portal/records');
      await page.getByLabel('Kind of record').focus();
      await page.keyboard.type('people');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('p1');
      await page.keyboard.press('Enter');
      await page.waitForURL('**entity=person**');
      await tabTo('p1');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/portal/records/product/person/p1?lang=en');
      expect(await page.content()).not.toContain('Marker-');
      await page.getByLabel('For what').focus();
      await page.keyboard.type('welfare');
      await tabTo('Show them, and write down');
      await page.keyboard.press('Enter');
      await page.getByText('Marker-new').waitFor();
      expect(page.url()).not.toContain('Marker');
    });

    it('shows where the focus is, also under colours that a person forces', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open('/');
      await tabTo('Findings');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
      await page.emulateMedia({ forcedColors: 'none' });
    });

    it('works without JavaScript', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const reader = await plain.newPage();
      await open('/', 'es', reader);
      await reader.getByRole('link', { name: 'Registros', exact: true }).click();
      await reader.getByRole('textbox', { name: 'Id' }).fill('school-1');
      await reader.getByRole('button', { name: 'Buscar' }).click();
      await reader.getByRole('link', { name: 'school-1' }).click();
      await reader.getByRole('heading', { name: 'Lo que dice el registro' }).waitFor();
      await reader.getByRole('link', { name: 'Português' }).click();
      await reader.getByRole('heading', { name: 'O que diz o registro' }).waitFor();
      await open('/portal/audit', 'es', reader);
      await reader.getByRole('button', { name: 'Comprobar todo el registro' }).click();
      await reader.getByText('En orden').waitFor();
      await plain.close();
    });

    it('renews the figures when something is taken in', async () => {
      await open('/');
      const figure = page.locator('#figures li').first();
      expect(await figure.textContent()).toContain('2 / 3 Schools that report');
      await page.evaluate(`new Promise((resolve) =>
        new EventSource('/portal/live').addEventListener('end', resolve, { once: true }))`);
      await seeded.client.sendBatch(await seeded.client.openSubmission(), [school('school-4')]);
      await page.locator('#figures li').first().filter({ hasText: '2 / 4' }).waitFor();
    });

    it('prints on A4, black on white, without navigation', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(`/portal/submissions/${seeded.newest}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
      expect([width, height].map((side) => Math.round(Number(side)))).toEqual([595, 842]);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(0, 0, 0)');
      expect(await page.locator('nav.site').isVisible()).toBe(false);
      // As wide as the paper between its margins: tables stand as tables, and nothing sticks out.
      await page.setViewportSize({ width: 680, height: 1009 });
      for (const path of lookedAt(seeded)) {
        await open(path, 'es');
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        const cells = await page.evaluate(
          '[...new Set([...document.querySelectorAll("td, thead")].map((cell) => getComputedStyle(cell).display))].sort().join()',
        );
        expect([path, wide, cells || 'no table']).toEqual([
          path,
          680,
          expect.stringMatching(/^(table-cell,table-header-group|no table)$/),
        ]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'screen' });
    });

    // Last: from here on nobody gets in without signing in.
    it('lets somebody sign in and confirm a code by keyboard alone, and tells the product', async () => {
      const people = ['p0', 'p1', 'p2'].map((id) => ({
        entity: 'person' as const,
        record: { id, givenName: 'Marker', familyName: 'Marker', sex: 'FEMENINO', roles: ['student'] },
      }));
      await seeded.client.sendBatch(await seeded.client.openSubmission(), people);
      const cost = { logN: 4, r: 1, p: 1 };
      const account = { name: 'ana', role: 'administrator', territories: 'national' } as const;
      await setPortalUser(database, { ...account, password: PASSWORD }, { now: new Date(), cost });
      await page.context().clearCookies();
      await open('/portal/mapping');
      await page.waitForURL('**/portal/sign-in?lang=en');
      await tabToControl('name');
      await page.keyboard.type('ana');
      await page.keyboard.press('Tab');
      await page.keyboard.type('not the password');
      await page.keyboard.press('Enter');
      await page.getByText('Name or password are not right').waitFor();
      await tabToControl('password');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('Signed in as ana').waitFor();
      await tabTo('Codes');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/portal/mapping?lang=en');
      await tabToControl('code-0');
      expect(await page.evaluate('document.activeElement.selectedOptions[0].textContent')).toContain('(suggested)');
      await page.keyboard.press('Home');
      await tabTo('Confirm');
      await page.keyboard.press('Enter');
      await page.getByText('Choose a code first.').waitFor();
      await tabToControl('code-0');
      await page.keyboard.type('female');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('The code is confirmed.').waitFor();
      const told = await seeded.client.get(ROUTES.codeMappings);
      expect(await told.json()).toMatchObject({ mappings: [{ value: 'FEMENINO', code: 'female' }] });
      await tabTo('Sign out');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/portal/sign-in?lang=en');
    });
  });
}
