import type { Catalogue, Language, MessageText } from '@emis-sdk/model';
import type { Manifest, PlainData, Rule, Tools } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import type { Handler } from './handlers.ts';
import type { Source } from './loaded.ts';
import type { Started } from './trusted-in-process.ts';

/** Short, so that it can stand in codes, addresses and lists. */
const NAME = /^[a-z0-9][a-z0-9-]{0,40}$/;

/**
 * One of several instances of a plugin, each with settings, grants and a memory of its own. Its id is the plugin's with the name behind it,
 * `org.example.entry.north`, and so begin its codes: what two instances say can be told apart everywhere, and none needs to know of others.
 *
 * @throws {TypeError} for a name with anything but small letters, digits and hyphens
 */
export function instanceOf(source: Source, name: string | undefined): Source {
  if (name === undefined) return source;
  const { manifest, messages, data } = source;
  const ofInstance = instanceManifest(manifest, name);
  const own = ofInstance.id;
  const renamed = renameFor(manifest.id, own);
  const named = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw inTheNameOf(own, error);
    }
  };
  return {
    ...source,
    instanceOf: manifest.id,
    manifest: ofInstance,
    messages: messages && wordsOf(messages, name, renamed),
    data: dataOf(data, renamed),
    checkSettings(settings, version) {
      try {
        return source.checkSettings(settings, version);
      } catch (error) {
        throw inTheNameOf(own, error);
      }
    },
    start: (settings, stop, version) =>
      named(async () => startedAs(await source.start(settings, stop, version), renamed)),
  };
}

/** What was refused of the plugin is refused of the instance. */
function inTheNameOf(plugin: string, error: unknown): unknown {
  if (!(error instanceof PluginError)) return error;
  return new PluginError(error.code, { ...error.params, plugin } as PluginError['params'], { cause: error.cause });
}

type Rename = (code: string) => string;

function renameFor(plugin: string, own: string): Rename {
  return (code) => (code.startsWith(`${plugin}.`) ? own + code.slice(plugin.length) : code);
}

/**
 * What one of several instances of a plugin says of itself.
 *
 * @throws {TypeError} for a name with anything but small letters, digits and hyphens
 */
export function instanceManifest(manifest: Manifest, name: string): Manifest {
  if (!NAME.test(name)) throw new TypeError('An instance is named by small letters, digits and hyphens, at most 41');
  const id = `${manifest.id}.${name}`;
  const renamed = renameFor(manifest.id, id);
  const { contributes, title } = manifest;
  const { rules, indicators, formats } = contributes;
  return {
    ...manifest,
    id,
    title: titled(title, name),
    contributes: {
      ...contributes,
      rules: rules.map(renamed),
      indicators: indicators.map(renamed),
      formats: formats.map(renamed),
    },
  };
}

function titled(title: Readonly<Record<Language, string>>, name: string): Record<Language, string> {
  return { en: `${title.en} (${name})`, es: `${title.es} (${name})`, pt: `${title.pt} (${name})` };
}

function wordsOf(messages: Catalogue, name: string, renamed: Rename): Catalogue {
  const of = (words: Readonly<Record<string, MessageText>> | undefined) =>
    Object.fromEntries(
      Object.entries(words ?? {}).map(([code, text]) => [renamed(code), { ...text, title: `${text.title} (${name})` }]),
    );
  return { en: of(messages.en), es: of(messages.es), pt: of(messages.pt) };
}

function dataOf({ mappings, codes }: PlainData, renamed: Rename): PlainData {
  const renamedOne = <One extends { readonly id: string }>(one: One): One => ({ ...one, id: renamed(one.id) });
  return { mappings: mappings.map(renamedOne), codes: codes.map(renamedOne) };
}

function startedAs({ rules, indicators, formats, handlers, dispose }: Started, renamed: Rename): Started {
  return {
    rules: rules.map((rule) => ruleAs(rule, renamed(rule.code))),
    indicators: indicators.map((one) => ({ ...one, id: renamed(one.id), start: one.start.bind(one) })),
    formats: formats.map((one) => Object.create(one, { id: { value: renamed(one.id), enumerable: true } })),
    handlers: handlers.map((one) => handlerAs(one, renamed)),
    dispose,
  };
}

function ruleAs(rule: Rule, code: string): Rule {
  return rule.kind === 'record'
    ? { ...rule, code, check: rule.check.bind(rule) }
    : { ...rule, code, start: rule.start.bind(rule) };
}

/** Its events start with the id of the instance, as those of any plugin do. */
function handlerAs(handler: Handler, renamed: Rename): Handler {
  const emitting = (tools: Tools): Tools => ({ ...tools, emit: (event, facts) => tools.emit(renamed(event), facts) });
  return { ...handler, run: (input, tools) => handler.run(input, emitting(tools)) };
}
