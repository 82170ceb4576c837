import type { Server } from '../server.ts';

export interface PluginWorkOptions {
  /** How often is looked whether plugins have something to do, in milliseconds. @default 1000 */
  readonly everyMs?: number;
  readonly onError?: (error: unknown) => void;
}

/**
 * Lets the plugins of a server react to what others took in or an earlier process left, and runs their jobs when they are due. Any number of servers
 * on one database may do this.
 *
 * @example
 * const work = startPluginWork(server, { onError: (error) => console.error(error) });
 * await work.stop();
 */
export function startPluginWork(
  server: Pick<Server, 'runPlugins'>,
  { everyMs = 1000, onError = () => undefined }: PluginWorkOptions = {},
): { stop(): Promise<void> } {
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  let timer = setTimeout(function again() {
    working = server
      .runPlugins()
      .catch(onError)
      .then(() => {
        if (stopped) return;
        timer = setTimeout(again, everyMs);
        timer.unref?.();
      });
  }, everyMs);
  timer.unref?.();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
