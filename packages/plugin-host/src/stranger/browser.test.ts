import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangerRunner as inBrowsers } from '../browser.ts';
import { HOSTILE } from '../hostile-scripts-for-tests.ts';
import { strangerRunner } from '../node.ts';
import { BROWSER, openPage } from './browser-page-for-tests.ts';
import { findingsWith } from './findings-for-tests.ts';

/** Loops, also in the engine's own functions, memory, depth, floods and ways out; the long form runs the whole list. */
const SOME = [
  'an endless loop that catches everything',
  'a loop in native code',
  'one gigabyte at once',
  'deep JSON',
  'a flood in the log',
  'a finding for another record',
  'calls without end',
  'constructors of constructors',
  'an import',
  'prototypes of everything',
];
const ENDED = /^(time|memory|calls|output|harmless|plugin\.(contribution-failed|bad-output))$/;
const OF_BROWSERS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'importScripts', 'indexedDB', 'navigator', 'postMessage'];

it('says in a page, which must not wait, where a host belongs', () => {
  const world = globalThis as { document?: unknown };
  world.document = {};
  try {
    expect(() => inBrowsers()).toThrow('make the host in a Worker');
  } finally {
    delete world.document;
  }
});

const browser = BROWSER;
if (browser === undefined) {
  it('is not tried in a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
} else {
  describe('a stranger’s plugin in a browser', () => {
    let page: Awaited<ReturnType<typeof openPage>>;
    beforeAll(async () => {
      page = await openPage(browser);
    });
    afterAll(() => page.close());

    it('finds what it finds in Node, by the same calls', async () => {
      const { result } = await page.done('findings');
      const expected = await findingsWith(strangerRunner());
      expect(expected).toMatchObject({ state: 'running', faults: 0, runner: 'stranger walled' });
      expect(result).toEqual(JSON.parse(JSON.stringify(expected)));
    });

    it('cases 23 and 24: comes to an end whatever it does, with a good one beside it and the page alive', async () => {
      const { result, beats } = await page.done('hostile', SOME);
      const ended = Object.entries(result.outcomes).map(([name, { code, limit }]) => [name, limit ?? code]);
      expect(SOME.filter((name) => !(name in HOSTILE))).toEqual([]);
      expect(ended.filter(([, how]) => !ENDED.test(String(how)))).toEqual([]);
      expect(ended.slice(0, 2).map(([, how]) => how)).toEqual(['time', 'time']);
      expect(ended).toContainEqual(['an import', 'plugin.contribution-failed']);
      expect(result.after).toEqual(['[{"at":"entryDate"}]']);
      expect(result.polluted).toEqual([]);
      // The page goes on while others wait: it would have counted nothing, had it been the one to wait.
      expect(beats).toBeGreaterThan(5);
    });

    it('has nothing of the browser, and no clock', async () => {
      expect((await page.done('inside', OF_BROWSERS)).result).toEqual([{ params: { there: '', clock: 0 } }]);
    });

    it('is set apart after three breaches, having had a new worker after each', async () => {
      const { result } = await page.done('quarantine');
      expect(result.codes).toEqual([
        'plugin.limit-exceeded',
        'plugin.limit-exceeded',
        'plugin.limit-exceeded',
        'plugin.quarantined',
      ]);
      expect(result).toMatchObject({ state: 'quarantined', breaches: 3 });
      expect(result.said).toContain('quarantined');
    });
  });
}
