import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { listen } from '../listen.ts';
import { testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { lookedAt, seedPortal } from './looked-at-for-tests.ts';

const BROWSER = [process.env['CHROME_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);
/** A line of 50 kB a second on which each question waits 400 milliseconds. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const MOST_MS = 2000;
const MOST_BYTES = 50_000;

if (BROWSER === undefined)
  it('is not tried over a slow line: no browser at CHROME_PATH or /usr/bin/chromium', () => undefined);
else it('shows the first content of each page in under 2 s over a slow line', () => overSlowLine(BROWSER));

async function overSlowLine(executablePath: string): Promise<void> {
  const database = await openPglite();
  const emis = await testServer(database);
  const paths = lookedAt(await seedPortal(emis, database));
  const listening = await listen(emis.server);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const path of paths) {
    // Everything is loaded for the first time.
    const context = await browser.newContext();
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    let bytes = 0;
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', LINE);
    await page.goto(`${listening.url}${path}`, { waitUntil: 'load' });
    const first = (await page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true }))`)) as number;
    console.log(`${path}: first content after ${Math.round(first)} ms, ${bytes} bytes in all`);
    expect([path, first < MOST_MS, bytes <= MOST_BYTES]).toEqual([path, true, true]);
    await context.close();
  }
  await browser.close();
  await emis.server.close();
  await listening.close();
  await database.close();
}
