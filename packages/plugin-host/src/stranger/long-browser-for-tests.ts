import { afterAll, expect, it } from 'vitest';
import { BROWSER, openPage } from './browser-page-for-tests.ts';

// The long form of `browser.test.ts`: every hostile script in a real browser, with deadlines measured. Run by `test:long`.

const ENDED = /^(harmless|plugin\.(limit-exceeded|contribution-failed|bad-output))$/;
const page = BROWSER === undefined ? undefined : await openPage(BROWSER);
afterAll(() => page?.close());

it('cases 23 and 24 in a browser: ends every hostile script, half of them within 50 ms of the deadline', async () => {
  if (!page) return console.log('no browser at CHROME_PATH or /usr/bin/chromium');
  const { result, beats } = await page.done('hostile');
  const outcomes = Object.entries(result.outcomes);
  const late = outcomes.filter(([, { limit }]) => limit === 'time').map(([, one]) => one.late);
  const sorted = [...late].sort((a, b) => a - b);
  const [half, most] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
  console.log(
    `${outcomes.length} scripts, ${late.length} ended at their deadline: the caller goes on after it by ${half.toFixed(1)} ms in the middle, ${most.toFixed(1)} ms at most; the page beat ${beats} times`,
  );
  expect(outcomes.filter(([, { code }]) => !ENDED.test(code))).toEqual([]);
  expect(result.after).toEqual(['[{"at":"entryDate"}]']);
  expect(result.polluted).toEqual([]);
  expect(half).toBeLessThanOrEqual(50);
});
