import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmisError } from '@emis-sdk/model';
import { createHost, type PluginHost, pluginOfProfile } from '@emis-sdk/plugin-host';
import { type CountryProfile, loadProfile } from '@emis-sdk/profiles';

/** Who approves what a plugin asks for when it is named on the command line. */
const APPROVED_BY = 'the person at the command line';

/** A plugin file could not be loaded. */
class PluginFileError extends EmisError {}

/**
 * Loads a profile and plugins through one host. The profile's own rules come from the host too, through the same contract
 * as everybody's, so the profile that is returned carries none itself.
 */
export async function loadProfileAndPlugins(
  profileId: string,
  pluginPaths: readonly string[],
  edition?: string,
): Promise<{ profile: CountryProfile; host: PluginHost }> {
  const profile = await loadProfile(profileId, edition === undefined ? {} : { edition });
  const host = createHost({ clock: () => new Date() });
  if (profile.rules.length > 0) await host.load(pluginOfProfile(profile), { approvedBy: APPROVED_BY, approve: 'all' });
  for (const path of pluginPaths) await host.load(await pluginFrom(path), { approvedBy: APPROVED_BY, approve: 'all' });
  return { profile: { ...profile, rules: [] }, host };
}

async function pluginFrom(path: string): Promise<Parameters<PluginHost['load']>[0]> {
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as { default?: unknown };
  } catch (cause) {
    throw new PluginFileError(
      'plugin.not-loadable',
      `${resolve(path)} could not be loaded as a plugin. Name a JavaScript or TypeScript file that exports a plugin as its default.`,
      { path: resolve(path) },
      { cause },
    );
  }
  const plugin = module.default;
  if (typeof plugin !== 'object' || plugin === null) {
    throw new PluginFileError(
      'plugin.no-default-export',
      `${resolve(path)} exports no plugin. Add: export default definePlugin({ … }).`,
      { path: resolve(path) },
    );
  }
  // The host checks the manifest; what is no plugin is refused there, with its reason.
  return plugin as Parameters<PluginHost['load']>[0];
}
