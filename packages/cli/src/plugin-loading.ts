import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmisError } from '@emis-sdk/model';
import { createHost, type HostOptions, type PluginHost, packedPlugin, pluginOfProfile } from '@emis-sdk/plugin-host';
import { readPluginFolder, strangerRunner } from '@emis-sdk/plugin-host/node';
import { type CountryProfile, loadProfile } from '@emis-sdk/profiles';
import type { FoundPlugin, KeptPlugins } from '@emis-sdk/server';
import { revocationsIn } from './revocations-file.ts';

/** Who approves what a plugin asks for when it is named on the command line. */
export const APPROVED_BY = 'the person at the command line';

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
  const host = await hostWithProfile(profile, trust);
  for (const path of pluginPaths) await loadPlugin(host, path, trust);
  return { profile: { ...profile, rules: [] }, host };
}

/** A host in which the rules of a profile run, and nothing else yet. */
export async function hostWithProfile(
  profile: CountryProfile,
  trust: PluginTrust,
  kept?: Pick<KeptPlugins, 'store' | 'releases'>,
): Promise<PluginHost> {
  const { signatures } = await signaturesOf(trust);
  const host = createHost({
    clock: () => new Date(),
    strangers: strangerRunner(),
    ...(signatures && { signatures: { ...signatures, ...kept?.releases } }),
    ...(kept && { store: kept.store }),
    // Few plugins call out, and what can do so is heavy to load.
    send: async (request) => (await import('@emis-sdk/server')).sendOut()(request),
  });
  if (profile.rules.length > 0) await host.load(pluginOfProfile(profile), { approvedBy: APPROVED_BY, approve: 'all' });
  return host;
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

async function loadPlugin(host: PluginHost, path: string, { registryKey = [] }: PluginTrust): Promise<void> {
  const found = await pluginAt(path);
  const { instance } = found;
  const approval = { approvedBy: APPROVED_BY, approve: 'all', ...(instance !== undefined && { instance }) } as const;
  if (found.kind === 'module') await host.load(found.plugin, approval);
  else if (registryKey.length > 0) await host.loadSigned(found.files, approval);
  else await host.loadStranger(packedPlugin(found.files), approval);
}

/**
 * A file is code of one's own, and runs as such; a folder is a built plugin, and runs behind the wall. `north=<path>` is one of several instances of it.
 */
export async function pluginAt(text: string): Promise<FoundPlugin> {
  const [, instance, rest] = /^([a-z0-9][a-z0-9-]{0,40})=(.+)$/.exec(text) ?? [];
  const found = await pluginOfPath(rest ?? text);
  return instance === undefined ? found : { ...found, instance };
}

async function pluginOfPath(path: string): Promise<FoundPlugin> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
  return isFolder
    ? { kind: 'bundle', files: await readPluginFolder(path) }
    : { kind: 'module', plugin: await pluginFrom(path) };
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
