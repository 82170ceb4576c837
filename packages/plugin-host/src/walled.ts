import type { PluginJson } from '@emis-sdk/plugin';
import type { Limits } from './limits.ts';
import type { Started } from './trusted-in-process.ts';

/** A stranger's plugin as it travels: what it says of itself, which is all that is read before approval, and its code in one file. */
export interface PackedPlugin {
  readonly description: PluginJson;
  /** The text of an ES module that imports nothing and whose default export is the plugin. */
  readonly code: string;
}

/** What a runner for strangers is given. */
export interface WalledTask {
  readonly packed: PackedPlugin;
  readonly settings: unknown;
  /** The form in which they were kept. */
  readonly settingsVersion: number | undefined;
  readonly limits: Limits;
  /** Told what the plugin logs; such lines may hold personal values. */
  readonly log: (line: string) => void;
}

/**
 * Runs a plugin behind a wall: its code shares no object, no memory and no power with the host, takes no more time and memory than its
 * limits, and is killed from outside. The host knows no more of it than this, so another engine can take its place.
 */
export interface StrangerRunner {
  /** As it stands in the audit and in lists. */
  readonly name: string;
  /**
   * Runs the `setup` of a plugin. What is given back are rules and indicators like those of a trusted plugin; each call goes over the wall.
   *
   * @throws {PluginError} `plugin.start-failed`, `plugin.settings-invalid`, `plugin.bad-output`, `plugin.limit-exceeded`
   */
  start(task: WalledTask): Promise<Started>;
}
