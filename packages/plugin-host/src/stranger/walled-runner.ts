import { PluginError } from '../errors.ts';
import type { Started } from '../trusted-in-process.ts';
import type { StrangerRunner, WalledTask } from '../walled.ts';
import { cappedMemory } from './capped-memory.ts';
import { description, settingsRefused } from './description.ts';
import { walledHandler } from './walled-handler.ts';
import { walledIndicator } from './walled-indicator.ts';
import { WalledPlugin } from './walled-plugin.ts';
import { walledDatasetRule, walledRecordRule } from './walled-rule.ts';
import type { ThreadOptions, WalledThread } from './walled-thread.ts';

const PAGES_IN_A_MIB = 16;

/** Where plugins of strangers are run: what differs between Node and a browser. */
export interface Place {
  /** The bytes of the engine. */
  engine(): Promise<Uint8Array>;
  thread(options: ThreadOptions): WalledThread;
}

/** What runs plugins of strangers in some place. */
export function walledRunner(place: Place): StrangerRunner {
  /** Compiled once for each size of memory: it takes some 40 ms. */
  const engines = new Map<number, Promise<WebAssembly.Module>>();
  return {
    name: 'stranger walled',
    async start(task) {
      const { memoryMiB } = task.limits;
      const engine = engines.get(memoryMiB) ?? place.engine().then((bytes) => engineWith(bytes, memoryMiB));
      engines.set(memoryMiB, engine);
      return startWalled(task, await engine, place);
    },
  };
}

/** The engine with no more memory than that. */
export async function engineWith(engine: Uint8Array, memoryMiB: number): Promise<WebAssembly.Module> {
  return WebAssembly.compile(cappedMemory(engine, memoryMiB * PAGES_IN_A_MIB));
}

async function startWalled(task: WalledTask, engine: WebAssembly.Module, place: Place): Promise<Started> {
  const plugin = task.packed.description.id;
  const walled = new WalledPlugin(task, engine, place.thread);
  try {
    const said = await walled.start().catch((cause: unknown) => {
      if (cause instanceof PluginError && cause.code === 'plugin.limit-exceeded') throw cause;
      const inner = cause instanceof PluginError ? cause.cause : cause;
      throw new PluginError('plugin.start-failed', { plugin }, { cause: inner });
    });
    const refused = settingsRefused.safeParse(said);
    if (refused.success) throw new PluginError('plugin.settings-invalid', { plugin, path: refused.data.settings });
    const added = description.safeParse(said);
    if (!added.success)
      throw new PluginError('plugin.bad-output', { plugin, contribution: plugin }, { cause: added.error });
    const { rules, indicators, handlers } = added.data;
    return {
      rules: rules.map((rule, index) =>
        rule.kind === 'record' ? walledRecordRule(rule, index, walled) : walledDatasetRule(rule, index, walled),
      ),
      indicators: indicators.map((one, index) => walledIndicator(one, index, walled)),
      handlers: handlers.map((one, index) => walledHandler(one, index, walled)),
      // Code that reads files is not taken from strangers; what is data stands in `plugin.json`.
      formats: [],
      dispose: () => walled.close(),
    };
  } catch (error) {
    await walled.close();
    throw error;
  }
}
