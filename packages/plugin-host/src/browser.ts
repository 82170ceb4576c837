import { BrowserThread } from './stranger/browser-thread.ts';
import { walledRunner } from './stranger/walled-runner.ts';
import type { StrangerRunner } from './walled.ts';

export interface BrowserRunnerOptions {
  /**
   * Makes the worker in which a plugin is put: of the file `@emis-sdk/plugin-host/browser/stranger-worker`, as a module.
   *
   * @default that file, where a bundler (Vite, webpack) finds it by `new URL(…, import.meta.url)`
   */
  readonly worker?: () => Worker;
  /** The engine: where `quickjs-wasi/quickjs.wasm` is served, or its bytes. @default found like the worker */
  readonly engine?: string | URL | Uint8Array;
}

/**
 * Runs plugins of strangers in a browser: the engine, limits and contract of `strangerRunner` of `@emis-sdk/plugin-host/node`, in a worker of their own
 * that is terminated from outside. The host that is given it lives in a worker too, since rules are waited for and a page must not wait; the page has to be
 * cross-origin isolated, since that waiting needs shared memory.
 *
 * @throws {TypeError} in a page itself, and where memory cannot be shared
 * @example
 * // check-worker.ts, a worker of the page
 * const host = createHost({ strangers: strangerRunner() });
 * await host.loadSigned(files, { approvedBy: 'Ana Rojas, Ministry', approve: 'all' });
 */
export function strangerRunner(options: BrowserRunnerOptions = {}): StrangerRunner {
  assertMayWait();
  const {
    worker = () => new Worker(new URL('./stranger/stranger-worker.js', import.meta.url), { type: 'module' }),
    engine = new URL('quickjs-wasi/quickjs.wasm', import.meta.url),
  } = options;
  return walledRunner({
    engine: () => (engine instanceof Uint8Array ? Promise.resolve(engine) : fetched(engine)),
    thread: (threadOptions) => new BrowserThread(threadOptions, worker),
  });
}

/** Whoever asks a rule waits for it, at memory that two threads share. */
function assertMayWait(): void {
  if (typeof SharedArrayBuffer === 'undefined') {
    throw new TypeError(
      'Plugins of strangers need shared memory: serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp',
    );
  }
  if (typeof document !== 'undefined') {
    throw new TypeError('Rules of strangers are waited for, and a page must not wait: make the host in a Worker');
  }
}

async function fetched(engine: string | URL): Promise<Uint8Array> {
  const answered = await fetch(engine);
  if (!answered.ok)
    throw new TypeError(`The engine is not at ${String(engine)}: ${answered.status}. Say where it is by \`engine\``);
  return new Uint8Array(await answered.arrayBuffer());
}
