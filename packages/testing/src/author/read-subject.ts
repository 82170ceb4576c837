import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Catalogue, isEmisError } from '@emis-sdk/model';
import { type Indicator, type Manifest, manifestOf, type Plugin, permissionsToRead, type Rule } from '@emis-sdk/plugin';
import type { CheckSubject, SourceFile } from './analyser.ts';
import { bundled, entryOf, jsonObject, pluginIn } from './build-plugin.ts';
import { codeOnly } from './code-only.ts';
import { filesOfProject } from './files-of-project.ts';
import { runRules } from './run-rules.ts';

const MOST_FILES = 2000;
const NO_WORDS: Catalogue = { en: {}, es: {}, pt: {} };

/** Reads the project of a plugin, loads it, and runs its rules over an invented school. Code of the plugin runs: in your own process, without a wall. */
export async function readSubject(folder: string, named?: string): Promise<CheckSubject> {
  const root = resolve(folder);
  const entry = await entryOf(root, named);
  const names = await filesOfProject(root, MOST_FILES);
  const code = names.filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.endsWith('.d.ts'));
  const files = await Promise.all(code.map((path) => sourceIn(root, path)));
  const isTest = ({ path }: SourceFile) => /(^|\/)(test|tests)\/|\.(test|spec)\.|-for-tests\./.test(path);
  const written = files.filter((file) => !isTest(file) && !/\.config\.[cm]?[jt]s$/.test(file.path));
  const packageJson = jsonObject(await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}'));
  const readmeName = names.find((name) => /^readme(\.md|\.txt)?$/i.test(name));
  const readme = readmeName === undefined ? undefined : await readFile(join(root, readmeName), 'utf8');
  const built = await bundled(entry, root).then(
    ({ code: text, files: reached }) => ({ bytes: Buffer.byteLength(text), reached: new Set(reached) }),
    (error: unknown) => ({ fault: said(error) }),
  );
  const shown = relative(root, entry).split(sep).join('/');
  // A folder may hold several plugins, and programs beside them: what does not come along with this one is not its own.
  const isOwn = ({ path }: SourceFile) => !('reached' in built) || built.reached.has(path);
  const common = {
    sources: written.filter(isOwn),
    others: written.filter((file) => !isOwn(file)),
    ...{ tests: files.filter(isTest), names, readme, packageJson, entry: shown, built },
  };
  return { ...common, ...(await loaded(entry)) };
}

async function loaded(
  entry: string,
): Promise<Pick<CheckSubject, 'manifest' | 'fault' | 'messages' | 'rules' | 'declared' | 'acts' | 'trials'>> {
  let manifest: Manifest | undefined;
  try {
    const plugin = await pluginIn(entry);
    manifest = manifestOf(plugin);
    const { rules, indicators, acts } = await setUp(plugin);
    const messages = plugin.messages ?? NO_WORDS;
    const declared = new Set([...rules, ...indicators].flatMap((one) => [...permissionsToRead(one)]));
    const trials = await runRules(rules, messages);
    return { manifest, fault: undefined, messages, rules, declared, acts, trials };
  } catch (error) {
    return {
      manifest: undefined,
      fault: said(error),
      messages: NO_WORDS,
      rules: [],
      declared: new Set(),
      acts: false,
      trials: [],
    };
  }
}

/** What `setup` adds, with the usual settings. What it asks for beside rules and indicators is let be. */
async function setUp(plugin: Plugin): Promise<{ rules: Rule[]; indicators: Indicator[]; acts: boolean }> {
  const rules: Rule[] = [];
  const indicators: Indicator[] = [];
  let acts = false;
  const known: Record<string, unknown> = {
    settings: plugin.settings?.parse({}) ?? {},
    signal: new AbortController().signal,
    rule: (rule: Rule) => void rules.push(rule),
    indicator: (indicator: Indicator) => void indicators.push(indicator),
  };
  const context = new Proxy(known, {
    get(target, name): unknown {
      if (Reflect.has(target, name)) return Reflect.get(target, name);
      acts = true;
      return () => undefined;
    },
  });
  const dispose = await plugin.setup(context as unknown as Parameters<Plugin['setup']>[0]);
  await dispose?.();
  return { rules, indicators, acts };
}

async function sourceIn(root: string, path: string): Promise<SourceFile> {
  const text = await readFile(join(root, path), 'utf8');
  return { path, text, code: codeOnly(text) };
}

/** Why something failed, in one line. */
function said(error: unknown): string {
  if (isEmisError(error)) return error.message;
  return error instanceof Error
    ? `${error.name}: ${error.message.split('\n')[0]}`
    : 'something that is no error was thrown';
}
