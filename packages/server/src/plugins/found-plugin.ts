import { type Manifest, manifestOf, type Plugin, pluginJson } from '@emis-sdk/plugin';
import {
  type BundleFiles,
  instanceManifest,
  type LoadedPlugin,
  PluginError,
  type PluginHost,
  packedPlugin,
} from '@emis-sdk/plugin-host';
import type { Decision } from './kept-plugins.ts';

/** A plugin as its owner has it: code of one's own that was imported, or a bundle of somebody's, of which no code has run. */
export type FoundPlugin = (
  | { readonly kind: 'module'; readonly plugin: Plugin }
  | { readonly kind: 'bundle'; readonly files: BundleFiles }
) & {
  /** The name of one of several instances, each decided upon by itself. */
  readonly instance?: string;
};

/** What a host must be able to do for the registry. */
export type RegistryHost = Pick<
  PluginHost,
  'load' | 'loadStranger' | 'loadSigned' | 'stop' | 'list' | 'handlers' | 'rules' | 'messages' | 'indicators'
>;

/**
 * What a plugin says of itself, without running it.
 *
 * @throws {PluginError | ManifestError} when it says nothing, or not as the contract asks
 */
export function saidBy(found: FoundPlugin): Manifest {
  const said = saidByPlugin(found);
  return found.instance === undefined ? said : instanceManifest(said, found.instance);
}

/** The id of the plugin, whichever instance of it was found: by that its releases are known. */
export function pluginOf({ instance }: FoundPlugin, { id }: Manifest): string {
  return instance === undefined ? id : id.slice(0, -instance.length - 1);
}

function saidByPlugin(found: FoundPlugin): Manifest {
  if (found.kind === 'module') return manifestOf(found.plugin);
  const read = pluginJson.safeParse(packedPlugin(found.files).description);
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') || 'plugin.json';
    throw new PluginError('plugin.packed-invalid', { plugin: '?', path }, { cause: read.error });
  }
  const { messages: _, mappings: __, codes: ___, ...said } = read.data;
  return said;
}

/** Lets a host take a plugin as it was decided. */
export async function load(
  host: RegistryHost,
  found: FoundPlugin,
  { by, grants, settings, settingsVersion }: Pick<Decision, 'by' | 'grants' | 'settings' | 'settingsVersion'>,
  signed: boolean,
): Promise<LoadedPlugin> {
  const options = {
    ...{ approvedBy: by, approve: grants, settings },
    ...(settingsVersion !== undefined && { settingsVersion }),
    ...(found.instance !== undefined && { instance: found.instance }),
  };
  if (found.kind === 'module') return await host.load(found.plugin, options);
  return signed
    ? await host.loadSigned(found.files, options)
    : await host.loadStranger(packedPlugin(found.files), options);
}
