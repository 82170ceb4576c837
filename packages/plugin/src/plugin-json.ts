import { LANGUAGES } from '@emis-sdk/model';
import * as z from 'zod';
import type { Plugin } from './define-plugin.ts';
import { type Manifest, manifest, manifestOf } from './manifest.ts';
import { plainData } from './plain-data.ts';

/** The two files of a plugin that travels: what it says of itself, and its code as one ES module that imports nothing. */
export const PLUGIN_JSON = 'plugin.json';
export const PLUGIN_CODE = 'plugin.js';

const text = z.string().max(2000);
const words = z.strictObject({
  title: text,
  meaning: text,
  fix: text,
  developer: text.exactOptional(),
  must: text.exactOptional(),
  why: text.exactOptional(),
});
const ofLanguage = z.record(z.string().max(200), words);

/**
 * What stands in `plugin.json`: the manifest, the words, and what else is data. A host reads this and nothing else before somebody approves, so that no code runs to
 * learn what a plugin wants. What a later host knows beside it has a default, so that an old file stays good.
 */
export const pluginJson = manifest.extend({
  messages: z.strictObject({ en: ofLanguage, es: ofLanguage, pt: ofLanguage }).default({ en: {}, es: {}, pt: {} }),
  ...plainData,
});
export type PluginJson = z.output<typeof pluginJson>;

/**
 * What is written into `plugin.json`, by whoever builds the plugin. Runs none of its code but what importing it has run.
 *
 * @throws {ManifestError} as {@link manifestOf}
 * @example await writeFile('dist/plugin.json', JSON.stringify(pluginJsonOf(plugin), undefined, 2));
 */
export function pluginJsonOf(plugin: Plugin): PluginJson {
  const said: Manifest = manifestOf(plugin);
  const messages = Object.fromEntries(LANGUAGES.map((language) => [language, plugin.messages?.[language] ?? {}]));
  const { mappings, codes } = plugin;
  return pluginJson.parse({ ...said, messages, mappings, codes });
}
