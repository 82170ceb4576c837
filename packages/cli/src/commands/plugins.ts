import { readFile } from 'node:fs/promises';
import { createClient } from '@emis-sdk/client';
import { type PublishedPlugin, pluginAdministration } from '@emis-sdk/client/plugins';
import { EmisError } from '@emis-sdk/model';
import type { CommandContext } from '../context.ts';
import { DEFAULT_CREDENTIALS, readAdministrator } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { pluginLines } from '../plugin-tree.ts';

export interface PluginsOptions {
  readonly credentials?: string;
}
interface Deciding extends PluginsOptions {
  /** The person who decides. */
  readonly by?: string;
}

async function pluginsOf({ credentials }: PluginsOptions, { language }: CommandContext) {
  const known = await readAdministrator(credentials ?? DEFAULT_CREDENTIALS);
  return createClient({ ...known, language, plugins: pluginAdministration() }).plugins;
}

/** `emis plugins`: what each plugin may do, what it costs, what it failed at, and what waits for approval. */
export async function listPlugins(options: PluginsOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json, signal } = context;
  const plugins = await (await pluginsOf(options, context)).list({ signal });
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, plugins }));
  else if (plugins.length === 0) terminal.out(say('plugins.none'));
  else for (const line of plugins.flatMap((plugin) => pluginLines(plugin, context))) terminal.out(line);
  return EXIT.ok;
}

/** `emis plugins approve <id>`: the version that waits, or that was stopped. */
export async function approvePlugin(
  options: Deciding & { readonly version?: string },
  context: CommandContext,
  id: string,
): Promise<ExitCode> {
  const plugins = await pluginsOf(options, context);
  const found = (await plugins.list({ signal: context.signal })).find((plugin) => plugin.id === id);
  const version = options.version ?? found?.waiting?.version ?? found?.version ?? '';
  return tell('plugins.approved', await plugins.approve(id, { version, ...byOf(options) }, context), context);
}

/** `emis plugins stop <id>`. */
export async function stopPlugin(options: Deciding, context: CommandContext, id: string): Promise<ExitCode> {
  const plugins = await pluginsOf(options, context);
  return tell('plugins.stopped', await plugins.stop(id, byOf(options), context), context);
}

/** `emis plugins set <id> --settings <file>`: JSON; a secret that it does not name stays. */
export async function setPlugin(
  options: Deciding & { readonly settings: string },
  context: CommandContext,
  id: string,
): Promise<ExitCode> {
  const settings = await settingsIn(options.settings);
  const plugins = await pluginsOf(options, context);
  return tell('plugins.set', await plugins.set(id, { settings, ...byOf(options) }, context), context);
}

/** `emis plugins run <id> <command> [arguments…]`: in the EMIS; what it answers is printed. */
export async function runCommandOf(
  options: PluginsOptions,
  context: CommandContext,
  { id, name, args }: { readonly id: string; readonly name: string; readonly args: readonly string[] },
): Promise<ExitCode> {
  const { terminal, json, signal } = context;
  const result = await (await pluginsOf(options, context)).run(id, name, args, { signal });
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, result }));
  else terminal.out(typeof result === 'string' ? result : JSON.stringify(result, undefined, 2));
  return EXIT.ok;
}

function byOf({ by }: Deciding): { by?: string } {
  return by === undefined ? {} : { by };
}

async function settingsIn(path: string): Promise<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return { ...read };
    throw new SyntaxError('no object');
  } catch (cause) {
    throw new PluginsError(
      'cli.settings-not-readable',
      `${path} holds no settings. Write a JSON object with a value for each setting.`,
      { path },
      { cause },
    );
  }
}

/** The settings that were named cannot be used. Texts: `messages/plugins-words.ts`. */
class PluginsError extends EmisError {}

function tell(
  words: 'plugins.approved' | 'plugins.stopped' | 'plugins.set',
  plugin: PublishedPlugin,
  context: CommandContext,
): ExitCode {
  const { terminal, say, json } = context;
  const { id, version } = plugin;
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, plugin }));
  else {
    terminal.talk(say(words, { id, version }));
    for (const line of pluginLines(plugin, context)) terminal.out(line);
  }
  return EXIT.ok;
}
