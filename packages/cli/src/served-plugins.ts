import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginHost } from '@emis-sdk/plugin-host';
import type { CountryProfile } from '@emis-sdk/profiles';
import { type Database, keptPlugins, type PluginRegistry, pluginRegistry } from '@emis-sdk/server';
import { APPROVED_BY, hostWithProfile, type PluginTrust, pluginAt } from './plugin-loading.ts';

/** The plugins of a server, and who looks after them. */
export interface ServedPlugins {
  readonly host: PluginHost;
  readonly registry: PluginRegistry;
}

export interface PluginsToServe extends PluginTrust {
  /** Files and folders that are approved by being named. */
  readonly plugin: readonly string[];
  /** A folder of built plugins that wait until somebody approves them. */
  readonly pluginsFrom?: string;
}

/**
 * Opens the plugins of a server with what its database keeps of them. What is named and cannot be taken ends the start; what lies in the folder
 * and cannot be taken is told, and the server goes on without it.
 */
export async function servedPlugins(
  database: Database,
  profile: CountryProfile,
  wanted: PluginsToServe,
  onRefused: (path: string, error: unknown) => void,
): Promise<ServedPlugins> {
  const kept = await keptPlugins(database);
  const host = await hostWithProfile(profile, wanted, kept);
  try {
    const registry = pluginRegistry(kept, host, { signed: (wanted.registryKey ?? []).length > 0 });
    for (const path of wanted.plugin) await registry.take(await pluginAt(path), { approvedBy: APPROVED_BY });
    for (const path of await foldersIn(wanted.pluginsFrom)) {
      try {
        await registry.take(await pluginAt(path));
      } catch (error) {
        onRefused(path, error);
      }
    }
    return { host, registry };
  } catch (error) {
    await host.close();
    throw error;
  }
}

async function foldersIn(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}
