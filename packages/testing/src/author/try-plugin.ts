import type { Catalogue } from '@emis-sdk/model';
import type { Plugin } from '@emis-sdk/plugin';
import type { FoundFinding } from '@emis-sdk/validation';
import { testPlugin } from '../plugins/test-plugin.ts';
import { bundled, entryOf } from './build-plugin.ts';
import { type RuleTrial, runRules } from './run-rules.ts';

/** What a plugin did in a school of invented students. */
export interface PluginTry {
  readonly id: string;
  readonly version: string;
  /** What its rules said, in the order of the records. */
  readonly findings: readonly FoundFinding[];
  readonly messages: Catalogue;
  readonly figures: readonly { readonly label: string; readonly value: number; readonly unit?: string }[];
  /** What each rule cost and read. */
  readonly rules: readonly RuleTrial[];
  /** From the source to the last figure, in milliseconds. */
  readonly milliseconds: number;
  /** How much more memory is in use than before, in bytes: an estimate. */
  readonly bytes: number;
}

/**
 * A plugin as its source stands now, whatever was loaded of it before. Runs its module: for code of one's own.
 *
 * @throws {PluginBuildError} naming file and line
 */
export async function freshPlugin(folder: string, entry?: string): Promise<Plugin> {
  const { code } = await bundled(await entryOf(folder, entry), folder);
  // Another address each time, so that what was loaded before is not taken again.
  const url = `data:text/javascript;base64,${Buffer.from(`${code}\n//${performance.now()}`).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: Plugin };
  return module.default;
}

/**
 * Builds a plugin from its source, loads it afresh, and runs it over an invented school, in this process and without a wall.
 *
 * @throws {PluginBuildError} naming file and line; {@link PluginError} when a host refuses it
 */
export async function tryPlugin(folder: string, options: { readonly entry?: string } = {}): Promise<PluginTry> {
  const begun = performance.now();
  const before = process.memoryUsage().heapUsed;
  await using trial = await testPlugin(await freshPlugin(folder, options.entry));
  const { id, manifest } = trial.plugin;
  const findings = await trial.findings();
  const figures = [];
  for (const indicator of manifest.contributes.indicators) figures.push(...(await trial.figures({}, indicator)));
  const rules = await runRules(trial.host.rules(), trial.host.messages());
  return {
    ...{ id, version: manifest.version, findings, messages: trial.host.messages(), figures, rules },
    milliseconds: performance.now() - begun,
    bytes: Math.max(0, process.memoryUsage().heapUsed - before),
  };
}
