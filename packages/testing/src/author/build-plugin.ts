import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmisError } from '@emis-sdk/model';
import { type Plugin, type PluginJson, pluginJsonOf } from '@emis-sdk/plugin';

/** A plugin could not be built. */
export class PluginBuildError extends EmisError {}

/** The two files of a bundle. */
export interface BuiltPlugin {
  readonly description: PluginJson;
  /** One ES module that imports nothing. */
  readonly code: string;
}

/** The file that exports the plugin: named, or `emis.plugin` of package.json, or `src/plugin.ts`. */
export async function entryOf(folder: string, entry: string | undefined): Promise<string> {
  if (entry !== undefined) return isAbsolute(entry) ? entry : resolve(folder, entry);
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { emis } = jsonObject(text) as { emis?: { plugin?: unknown } };
  return resolve(folder, typeof emis?.plugin === 'string' ? emis.plugin : 'src/plugin.ts');
}

/** @returns the object that a text holds, or an empty one */
export function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** Loads what a module exports as its default. Runs it: for code of one's own. */
export async function pluginIn(entry: string): Promise<Plugin> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { default?: unknown };
  return module.default as Plugin;
}

/**
 * Makes one file of a plugin and all that it imports, and writes down what it says of itself, so that a host need not run it to know.
 *
 * @throws {PluginBuildError} `plugin.build-tool-missing` without esbuild; `plugin.not-built` naming file and line; {@link ManifestError}
 */
export async function buildPlugin(folder: string, options: { readonly entry?: string } = {}): Promise<BuiltPlugin> {
  const entry = await entryOf(folder, options.entry);
  const { code } = await bundled(entry, folder);
  return { description: pluginJsonOf(await pluginIn(entry)), code };
}

/** A plugin as one file, and the files that it is made of, from its folder. */
export interface Bundled {
  readonly code: string;
  readonly files: readonly string[];
}

/** The text of one ES module with everything in it. */
export async function bundled(entry: string, folder: string): Promise<Bundled> {
  const { build } = await import('esbuild').catch((cause: unknown) => {
    throw new PluginBuildError(
      'plugin.build-tool-missing',
      'esbuild is not there. Install it beside the plugin: npm install --save-dev esbuild',
      {},
      { cause },
    );
  });
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      absWorkingDir: resolve(folder),
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      // The condition by which this repository runs from its sources; nobody else's packages know it.
      conditions: ['@emis-sdk/source'],
      target: 'es2022',
      treeShaking: true,
      legalComments: 'none',
      logLevel: 'silent',
    });
    return { code: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) };
  } catch (cause) {
    const [first] =
      (cause as { errors?: { text: string; location: { file: string; line: number } | null }[] }).errors ?? [];
    const where = first?.location ? `${first.location.file}:${first.location.line} ` : '';
    const why = `${where}${first?.text ?? 'esbuild failed'}`;
    throw new PluginBuildError('plugin.not-built', `The plugin cannot be made one file: ${why}`, { why }, { cause });
  }
}
