import type { PluginHost } from '@emis-sdk/plugin-host';
import { loadProfile } from '@emis-sdk/profiles';
import { freshPlugin } from '@emis-sdk/testing/author';
import type { CommandContext } from './context.ts';
import { APPROVED_BY, hostWithProfile } from './plugin-loading.ts';
import { startEmis } from './running-emis.ts';
import { serverFault } from './server-fault.ts';

/** An EMIS on this machine in which a plugin runs that somebody is writing. */
export interface DevServer {
  readonly url: string;
  readonly host: PluginHost;
  /**
   * Puts the plugin as it stands in its folder in the place of the one before; says the milliseconds that it took.
   *
   * @throws {PluginBuildError | PluginError} when it cannot be built or does not start; the one before goes on
   */
  reload(folder: string, entry?: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts an EMIS for a plugin's author. What it needs is approved by having been asked for: the code is the author's own. */
export async function devServer(
  port: number,
  { terminal }: Pick<CommandContext, 'terminal'>,
  credentials?: string,
): Promise<DevServer> {
  const profile = await loadProfile('international');
  const host = await hostWithProfile(profile, {});
  const emis = await startEmis({
    ...{ port, host, profiles: [{ ...profile, rules: [] }] },
    ...(credentials === undefined ? {} : { credentials }),
    onError: (error, requestId) => terminal.complain(serverFault(error, requestId)),
  });
  return {
    url: emis.url,
    host,
    async reload(folder, entry) {
      const begun = performance.now();
      const plugin = await freshPlugin(folder, entry);
      const approval = { approvedBy: APPROVED_BY, approve: 'all' } as const;
      const runs = host.list().some(({ id, state }) => id === plugin.id && state === 'running');
      await (runs ? host.update(plugin, approval) : host.load(plugin, approval));
      return performance.now() - begun;
    },
    async close() {
      await emis.close();
      await host.close();
    },
  };
}
