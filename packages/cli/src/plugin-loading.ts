import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmisError } from '@emis-sdk/model';
import { createHost, type HostOptions, type PluginHost, packedPlugin, pluginOfProfile } from '@emis-sdk/plugin-host';
import { readPluginFolder, strangerRunner } from '@emis-sdk/plugin-host/node';
import { type CountryProfile, loadProfile } from '@emis-sdk/profiles';
import { revocationsIn } from './revocations-file.ts';

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
  trust: PluginTrust = {},
): Promise<{ profile: CountryProfile; host: PluginHost }> {
  const profile = await loadProfile(profileId, edition === undefined ? {} : { edition });
  const host = createHost({
    clock: () => new Date(),
    strangers: strangerRunner(),
    ...(await signaturesOf(trust)),
    // Few plugins call out, and what can do so is heavy to load.
    send: async (request) => (await import('@emis-sdk/server')).sendOut()(request),
  });
  if (profile.rules.length > 0) await host.load(pluginOfProfile(profile), { approvedBy: APPROVED_BY, approve: 'all' });
  for (const path of pluginPaths) await loadPlugin(host, path, trust);
  return { profile: { ...profile, rules: [] }, host };
}

/** Whom the person at the command line trusts to have countersigned plugins. */
export interface PluginTrust {
  readonly registryKey?: readonly string[];
  readonly revocations?: string;
}

async function signaturesOf({ registryKey = [], revocations }: PluginTrust): Promise<Pick<HostOptions, 'signatures'>> {
  if (registryKey.length === 0) return {};
  const list = revocations === undefined ? {} : { revocations: await revocationsIn(revocations) };
  return { signatures: { registryKeys: registryKey, ...list } };
}

/** A file is code of one's own, and runs as such; a folder is a built plugin, and runs behind the wall. */
async function loadPlugin(host: PluginHost, path: string, { registryKey = [] }: PluginTrust): Promise<void> {
  const approval = { approvedBy: APPROVED_BY, approve: 'all' } as const;
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
  if (!isFolder) await host.load(await pluginFrom(path), approval);
  else if (registryKey.length > 0) await host.loadSigned(await readPluginFolder(path), approval);
  else await host.loadStranger(packedPlugin(await readPluginFolder(path)), approval);
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
