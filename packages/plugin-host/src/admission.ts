import { LANGUAGES } from '@emis-sdk/model';
import {
  CONTRACT,
  type Manifest,
  ManifestError,
  manifestOf,
  type PlainData,
  type Plugin,
  pluginJson,
} from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import type { Limits } from './limits.ts';
import { frozenCopy } from './projection.ts';
import type { PackedPlugin } from './walled.ts';

/** The contracts that this host speaks. An older one gets an adapter when there is an older one. */
const CONTRACTS: readonly number[] = [CONTRACT];

/**
 * The manifest of a plugin that this host can speak with. The contract is looked at first: what follows may mean something
 * else in another contract.
 *
 * @throws {PluginError} `plugin.contract-unknown`, `plugin.manifest-invalid`, `plugin.settings-not-portable`
 */
export function admittedManifest(plugin: unknown): Manifest {
  assertContract(plugin);
  try {
    return manifestOf(plugin);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    const { plugin: name, path } = cause.params;
    throw new PluginError(cause.code, { plugin: String(name), path: String(path) }, { cause });
  }
}

/**
 * What of an imported plugin is data.
 *
 * @throws {PluginError} `plugin.manifest-invalid`
 */
export function admittedData({ id, mappings, codes }: Plugin): PlainData {
  const parsed = pluginJson.pick({ mappings: true, codes: true }).safeParse({ mappings, codes });
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') || 'mappings';
  throw new PluginError('plugin.manifest-invalid', { plugin: id, path }, { cause: parsed.error });
}

/**
 * A stranger's plugin that this host can speak with, by what it says of itself. None of its code runs.
 *
 * @throws {PluginError} `plugin.contract-unknown`, `plugin.packed-invalid`
 */
export function admittedPacked(packed: PackedPlugin, { codeBytes }: Limits): PackedPlugin {
  const { description, code }: { readonly description?: unknown; readonly code?: unknown } = packed;
  const plugin = assertContract(description);
  const said = pluginJson.safeParse(description);
  if (!said.success) {
    const path = said.error.issues[0]?.path.join('.') || 'plugin.json';
    throw new PluginError('plugin.packed-invalid', { plugin, path }, { cause: said.error });
  }
  if (typeof code !== 'string' || code.length > codeBytes) {
    throw new PluginError('plugin.packed-invalid', { plugin, path: 'plugin.js' });
  }
  return { description: said.data, code };
}

/** @throws {PluginError} `plugin.contract-unknown` */
function assertContract(plugin: unknown): string {
  const { id, contract }: { id?: unknown; contract?: unknown } =
    typeof plugin === 'object' && plugin !== null ? plugin : {};
  if (typeof contract === 'number' && !CONTRACTS.includes(contract)) {
    const supported = CONTRACTS.join(', ');
    throw new PluginError('plugin.contract-unknown', { plugin: String(id), contract: String(contract), supported });
  }
  return String(id);
}

/** What may be there but once, whoever brings it. */
export function namesOf(
  { rules, indicators, formats }: Manifest['contributes'],
  { mappings, codes }: PlainData,
): readonly string[] {
  return [...rules, ...indicators, ...formats, ...mappings.map(({ id }) => id), ...codes.map(({ id }) => id)];
}

/** What a profile of any country says of data that follows the lists of another school year. */
const EDITION_MISMATCH = 'profile.edition-mismatch';

/**
 * Holds a plugin to its own names, so that none can speak in the name of the standard or of another plugin. A profile may
 * use its country's two letters, which no code of the standard starts with, and say that data is not for this edition of it.
 *
 * @throws {PluginError} `plugin.code-not-its-own`, `plugin.code-taken`
 */
export function checkNames(
  { id, phase, country, contributes }: Manifest,
  data: PlainData,
  messageCodes: readonly string[],
  ownerOf: (contribution: string) => string | undefined,
): void {
  const prefixes = [`${id}.`, ...(phase === 'profile' && country !== undefined ? [`${country}.`] : [])];
  const isOwn = (contribution: string) =>
    prefixes.some((prefix) => contribution.startsWith(prefix)) ||
    (phase === 'profile' && contribution === EDITION_MISMATCH);
  const names = namesOf(contributes, data);
  for (const contribution of [...names, ...messageCodes]) {
    if (isOwn(contribution)) continue;
    throw new PluginError('plugin.code-not-its-own', { plugin: id, contribution, prefix: prefixes.join(' / ') });
  }
  names.forEach((contribution, index) => {
    const other = names.indexOf(contribution) < index ? id : ownerOf(contribution);
    if (other !== undefined) throw new PluginError('plugin.code-taken', { plugin: id, contribution, other });
  });
}

/** @throws {PluginError} `plugin.words-missing` when a rule could report something that has no words in some language */
export function checkWords({ id, contributes }: Manifest, messages: Plugin['messages']): void {
  for (const contribution of contributes.rules) {
    for (const language of LANGUAGES) {
      const text = messages?.[language]?.[contribution];
      if (text?.title && text.meaning && text.fix) continue;
      throw new PluginError('plugin.words-missing', { plugin: id, contribution, language });
    }
  }
}

/**
 * Settings that were kept in an older form, carried over step by step.
 *
 * @throws {PluginError} `plugin.settings-invalid` when a step is missing or fails
 */
export function migratedSettings(
  { id, settingsVersion = 1, migrateSettings }: Plugin,
  given: unknown,
  from = settingsVersion,
): unknown {
  let settings: unknown = given ?? {};
  for (let version = from; version !== settingsVersion; version++) {
    const step = migrateSettings?.[version];
    try {
      if (!step || version > settingsVersion) throw new RangeError(`There is no step from form ${version}`);
      settings = step(frozenCopy(settings) as Record<string, unknown>);
    } catch (cause) {
      throw new PluginError('plugin.settings-invalid', { plugin: id, path: 'settingsVersion' }, { cause });
    }
  }
  return settings;
}

/**
 * The settings with their defaults, frozen.
 *
 * @throws {PluginError} `plugin.settings-invalid`, naming the setting and never its value
 */
export function checkedSettings({ id, settings }: Plugin, given: unknown): unknown {
  const values = given ?? {};
  if (!settings) {
    if (typeof values === 'object' && Object.keys(values).length === 0) return Object.freeze({});
    throw new PluginError('plugin.settings-invalid', { plugin: id, path: 'settings' });
  }
  const parsed = settings.safeParse(values);
  if (parsed.success) return frozenCopy(parsed.data);
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join('.');
  throw new PluginError('plugin.settings-invalid', { plugin: id, path: path || 'settings' }, { cause: parsed.error });
}
