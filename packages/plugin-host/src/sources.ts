import type { Manifest, Plugin } from '@emis-sdk/plugin';
import { admittedData, checkedSettings, migratedSettings } from './admission.ts';
import { PluginError } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Source } from './loaded.ts';
import type { Time } from './time.ts';
import { RUNNER, startTrusted } from './trusted-in-process.ts';
import type { PackedPlugin, StrangerRunner } from './walled.ts';

/** A plugin that was imported, for the runner that trusts it. */
export function trustedSource(plugin: Plugin, manifest: Manifest, limits: Limits, time: Time): Source {
  return {
    manifest,
    messages: plugin.messages,
    data: admittedData(plugin),
    runner: RUNNER,
    checkSettings: (settings, version) => checkedSettings(plugin, migratedSettings(plugin, settings, version)),
    start: (settings, stop) => startTrusted(plugin, settings, stop, limits, time),
  };
}

/** A plugin of which only the description was read, for the runner with the wall. Its settings are checked by its own code, behind it. */
export function packedSource(
  packed: PackedPlugin,
  runner: StrangerRunner | undefined,
  limits: Limits,
  log: (line: string) => void,
): Source {
  const { messages, mappings, codes, ...manifest } = packed.description;
  return {
    manifest,
    messages,
    data: { mappings, codes },
    runner: runner?.name ?? 'none',
    checkSettings: (settings) => settings,
    async start(settings, _stop, settingsVersion) {
      if (!runner) throw new PluginError('plugin.untrusted', { plugin: manifest.id });
      const [format] = manifest.contributes.formats;
      if (format !== undefined)
        throw new PluginError('plugin.format-untrusted', { plugin: manifest.id, contribution: format });
      return runner.start({ packed, settings, settingsVersion, limits, log });
    },
  };
}
