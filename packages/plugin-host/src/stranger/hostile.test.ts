import { afterAll, beforeAll, expect, it } from 'vitest';
import { PluginError } from '../errors.ts';
import { HOSTILE, hostileCode } from '../hostile-scripts-for-tests.ts';
import { createHost } from '../index.ts';
import { strangerRunner } from '../node.ts';
import { ask, CODE, OWNER } from '../plugin-for-tests.ts';
import { packedWith } from '../stranger-for-tests.ts';

const strangers = strangerRunner();
/** All of it is one plugin, which must not be set apart before it has done its worst. */
const host = createHost({ strangers, limits: { timeMs: 150, startMs: 30_000, faults: 100 } });
/** The same plugin beside it, which is asked nothing bad and given time. */
const beside = createHost({ strangers, limits: { timeMs: 5000, startMs: 30_000 } });

/** How a call may end that came to nothing. */
const REFUSALS = ['plugin.limit-exceeded', 'plugin.contribution-failed', 'plugin.bad-output'];

beforeAll(() => Promise.all([host, beside].map((each) => each.loadStranger(packedWith(hostileCode(CODE)), OWNER))));
afterAll(() => Promise.all([host.close(), beside.close()]));

// Cases 23 and 24. The long form, with deadlines measured, is `long-hostile-for-tests.ts`.
it.each(Object.keys(HOSTILE))('cases 23 and 24: lives through %s, and so does a plugin beside it', (name) => {
  expect(outcomeOf(name)).toSatisfy((code) => code === 'harmless' || REFUSALS.includes(String(code)));
  expect(Object.keys(Object.prototype).concat(Object.keys(Array.prototype))).toEqual([]);
  expect(ask(beside, { id: 'e1' })).toEqual([{ at: 'entryDate' }]);
  expect(host.list()).toMatchObject([{ state: 'running' }]);
});

it('knows 50 of them', () => {
  expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(50);
});

/** How the script ended. What it reports is looked at as well: no script may say that it got out. */
function outcomeOf(name: string): string {
  try {
    const found = ask(host, { id: name });
    if (JSON.stringify(found).includes('escaped')) return 'escaped';
    return 'harmless';
  } catch (error) {
    if (error instanceof PluginError) return error.code;
    return String(error);
  }
}
