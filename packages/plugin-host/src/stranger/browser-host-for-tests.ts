import { strangerRunner } from '../browser.ts';
import { HOSTILE, hostileCode } from '../hostile-scripts-for-tests.ts';
import { createHost, PluginError, type PluginHost } from '../index.ts';
import { ask, CODE, OWNER } from '../plugin-for-tests.ts';
import { packedWith, strangerWith } from '../stranger-for-tests.ts';
import { findingsWith } from './findings-for-tests.ts';

// A worker of a page, in which a host lives as a product's does. What it is asked to do comes as messages.

/** How many workers of plugins have said something: that they have begun. */
let begun = 0;

const strangers = strangerRunner({
  worker: () => {
    const worker = new Worker('/stranger-worker.js', { type: 'module' });
    worker.addEventListener('message', () => begun++, { once: true });
    return worker;
  },
  engine: '/quickjs.wasm',
});
const TIME_MS = 150;
const GOOD = { id: 'e1' };

export interface HostileOutcome {
  readonly code: string;
  readonly limit?: string;
  /** How long it took until the caller could go on, beyond the deadline, in milliseconds. */
  readonly late: number;
}

function outcomeOf(host: PluginHost, id: string): HostileOutcome {
  const began = performance.now();
  const late = () => performance.now() - began - TIME_MS;
  try {
    const found = ask(host, { id, entryDate: '2026-03-01' });
    return { code: JSON.stringify(found).includes('escaped') ? 'escaped' : 'harmless', late: late() };
  } catch (error) {
    if (!(error instanceof PluginError)) return { code: String(error), late: late() };
    const limit = 'limit' in error.params ? { limit: String(error.params.limit) } : {};
    return { code: error.code, ...limit, late: late() };
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Until the next worker is there. */
async function answersAgain(host: PluginHost): Promise<void> {
  for (;;) {
    try {
      ask(host, GOOD);
      return;
    } catch {
      await turn();
    }
  }
}

const jobs = {
  findings: () => findingsWith(strangers),

  /** Runs hostile scripts one after the other, and asks a good plugin after each. */
  async hostile(names: readonly string[]) {
    const limits = { startMs: 30_000, faultWindowMs: 1 };
    const host = createHost({ strangers, limits: { ...limits, timeMs: TIME_MS, faults: 100 } });
    const beside = createHost({ strangers, limits: { ...limits, timeMs: 5000 } });
    await Promise.all([host, beside].map((each) => each.loadStranger(packedWith(hostileCode(CODE)), OWNER)));
    const outcomes: Record<string, HostileOutcome> = {};
    const after: unknown[] = [];
    for (const name of names.length > 0 ? names : Object.keys(HOSTILE)) {
      outcomes[name] = outcomeOf(host, name);
      after.push(ask(beside, GOOD));
      await answersAgain(host);
    }
    const polluted = Object.keys(Object.prototype).concat(Object.keys(Array.prototype));
    await Promise.all([host.close(), beside.close()]);
    return { outcomes, after: [...new Set(after.map((found) => JSON.stringify(found)))], polluted };
  },

  /** What stands inside the wall. */
  async inside(names: readonly string[]) {
    const host = createHost({ strangers, limits: { timeMs: 5000, startMs: 30_000 } });
    const check = `report({ params: { there: ${JSON.stringify(names)}.filter((name) => name in globalThis).join(), clock: Date.now() } });`;
    await host.loadStranger(strangerWith(check), OWNER);
    const found = ask(host);
    await host.close();
    return found;
  },

  /** A plugin that never comes back, asked until it is set apart. */
  async quarantine() {
    const said: unknown[] = [];
    const host = createHost({
      strangers,
      limits: { timeMs: 60, startMs: 30_000 },
      audit: (entry) => entry.event === 'state' && said.push(entry.to),
    });
    await host.loadStranger(strangerWith('for (;;);'), OWNER);
    const codes: string[] = [];
    for (let time = 0; time < 4; time++) {
      // The one that is asked, the one that stands ready, and those that are gone.
      while (begun < time + 2 && time < 3) await turn();
      codes.push(outcomeOf(host, 'e1').code);
    }
    const [info] = host.list();
    await host.close();
    return { codes, state: info?.state, breaches: info?.breaches, said };
  },
};

export type Jobs = typeof jobs;

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly job: keyof Jobs; readonly given: readonly string[] }>) => {
    const work: Promise<unknown> = jobs[data.job](data.given);
    work.then(
      (done) => postMessage({ done }),
      (error: unknown) =>
        postMessage({ failed: error instanceof Error ? `${error.stack} ${String(error.cause)}` : String(error) }),
    );
  },
);
