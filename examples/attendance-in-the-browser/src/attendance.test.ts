import { existsSync } from 'node:fs';
import { createClient } from '@emis-sdk/client';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrial, type Trial } from './trial.ts';

const BROWSER = [process.env.CHROME_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));

if (BROWSER === undefined) {
  it('is not tried in a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('attendance in a browser', () => {
    let trial: Trial;
    let browser: Browser;
    beforeAll(async () => {
      [trial, browser] = await Promise.all([
        startTrial(),
        chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] }),
      ]);
    });
    afterAll(async () => {
      await browser.close();
      await trial.close();
    });

    const isReady = (page: Page) => page.waitForSelector('body[data-ready=yes]');
    const counts = (page: Page, text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor();
    const mark = (page: Page, name: string, status: string) =>
      page.getByRole('group', { name }).getByRole('radio', { name: status }).check();
    const arrived = async () => {
      const pages = await Array.fromAsync(createClient(trial.reader).changes());
      const marks = pages.flatMap(({ changes }) =>
        changes.flatMap((change) =>
          'record' in change && change.entity === 'daily-attendance' ? [change.record] : [],
        ),
      );
      return Object.fromEntries(marks.map(({ studentId, status }) => [studentId, status]));
    };

    it('marks with a line, without one and across a restart; all of it arrives once the line is back', async () => {
      const context = await browser.newContext({ locale: 'es-CL' });
      const page = await context.newPage();
      await page.goto(trial.url);
      await isReady(page);
      await mark(page, 'Amaranta', 'Presente');
      // The page says 0 before it has kept the mark as well as after it was sent.
      await expect.poll(arrived, { timeout: 20_000 }).toEqual({ p1: 'present' });
      await counts(page, 'En este dispositivo, por enviar: 0');

      await context.setOffline(true);
      await mark(page, 'Aureliano', 'Ausente');
      await counts(page, 'En este dispositivo, por enviar: 1');
      await page.reload();
      await isReady(page);
      expect(
        await page.getByRole('group', { name: 'Aureliano' }).getByRole('radio', { name: 'Ausente' }).isChecked(),
      ).toBe(true);
      await mark(page, 'Amaranta', 'Atrasado');
      await mark(page, 'Remedios', 'Presente');
      await counts(page, 'En este dispositivo, por enviar: 3');
      expect(await arrived()).toEqual({ p1: 'present' });

      await context.setOffline(false);
      await counts(page, 'En este dispositivo, por enviar: 0');
      expect(await arrived()).toEqual({ p1: 'late', p2: 'absent', p3: 'present' });
      await context.close();
    });

    it('can be installed, and keeps no key that a script could read', async () => {
      const context = await browser.newContext({ locale: 'pt-BR' });
      const page = await context.newPage();
      await page.goto(trial.url);
      await isReady(page);
      expect(await page.title()).toBe('Frequência');
      const devtools = await context.newCDPSession(page);
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      // A window of its own, as a test has, is a private one.
      expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
      const readable = await page.evaluate(async () => {
        const found: boolean[] = [];
        for (const { name = '' } of await indexedDB.databases()) {
          const opening = indexedDB.open(name);
          await new Promise((resolve) => {
            opening.onsuccess = resolve;
          });
          for (const store of opening.result.objectStoreNames) {
            const all = opening.result.transaction(store).objectStore(store).getAll();
            await new Promise((resolve) => {
              all.onsuccess = resolve;
            });
            for (const value of all.result as object[]) {
              const keys = [value, ...Object.values(value)].filter((one) => one instanceof CryptoKey);
              found.push(...keys.filter(({ type }) => type !== 'public').map(({ extractable }) => extractable));
            }
          }
        }
        return found;
      });
      expect(readable).toEqual([false, false]);
      await context.close();
    });
  });
}
