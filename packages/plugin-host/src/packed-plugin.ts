import { PLUGIN_CODE, PLUGIN_JSON, type PluginJson } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import { jsonNamedOnce } from './json-named-once.ts';
import type { BundleFiles } from './signing/bundle-files.ts';
import type { PackedPlugin } from './walled.ts';

/**
 * A stranger's plugin out of the files of its bundle. Give it the very bytes that were verified. Runs nothing of it, and leaves it to the host to
 * look at what the description says.
 *
 * @throws {PluginError} `plugin.packed-invalid` for a file that is missing, no UTF-8, or no JSON, and for a description that has a name twice
 * @example
 * const files = await readPluginFolder(folder);
 * verifyPlugin(files, { registryKeys, revocations, now });
 * await host.loadStranger(packedPlugin(files), { approvedBy: 'Ana Rojas, Ministry', approve: 'all' });
 */
export function packedPlugin(files: BundleFiles): PackedPlugin {
  const description = textIn(files, PLUGIN_JSON);
  const code = textIn(files, PLUGIN_CODE);
  try {
    return { description: jsonNamedOnce(description) as PluginJson, code };
  } catch (cause) {
    throw invalid(PLUGIN_JSON, cause);
  }
}

function textIn(files: BundleFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw invalid(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid(path, cause);
  }
}

function invalid(path: string, cause?: unknown): PluginError {
  return new PluginError('plugin.packed-invalid', { plugin: '?', path }, { cause });
}
