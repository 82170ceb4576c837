import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StrangerRunner } from '../walled.ts';
import { NodeThread } from './node-thread.ts';
import { walledRunner } from './walled-runner.ts';

/**
 * Runs plugins of strangers: QuickJS in WebAssembly with a memory that cannot grow past its limit, in a thread of its own that is killed when it
 * takes too long. Nothing of the host is inside: no clock, no randomness, no files, no network.
 *
 * @example
 * const host = createHost({ strangers: strangerRunner() });
 * const files = await readPluginFolder('plugins/late-entries');
 * await host.loadStranger(packedPlugin(files), { approvedBy: 'Ana Rojas, Ministry', approve: 'all' });
 */
export function strangerRunner(): StrangerRunner {
  return walledRunner({ engine: engineFile, thread: (options) => new NodeThread(options) });
}

/** The engine, as it was installed. */
export function engineFile(): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm')));
}
