import { type RepeatedWork, repeatWork } from '../repeated-work.ts';
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
): RepeatedWork {
  return repeatWork(() => server.runPlugins(), { everyMs, onError });
}
