import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesReachedFrom,
  findCycle,
  importedFile,
  importedPackage,
  importsOf,
  type SourceImport,
} from './source-imports.ts';
import { isTest, ROOT, readManifest, shown, sourceEntries, sourcesUnder, workspacePackages } from './workspace.ts';

/** The direction of imports: a package may import only those that stand beside it here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  validation: ['model'],
  protocol: ['model'],
  formats: ['model'],
  profiles: ['model', 'validation', 'formats'],
  plugin: ['model', 'validation', 'formats'],
  client: ['model', 'validation', 'protocol'],
  'create-emis-plugin': [],
  'plugin-host': ['model', 'plugin'],
  server: ['model', 'validation', 'protocol', 'formats', 'profiles', 'plugin', 'plugin-host'],
  testing: ['model', 'validation', 'protocol', 'formats', 'profiles', 'plugin', 'client', 'plugin-host', 'server'],
  cli: [
    'model',
    'validation',
    'protocol',
    'formats',
    'profiles',
    'plugin',
    'client',
    'plugin-host',
    'server',
    'testing',
  ],
};

/** Imported for its types only, so that a plugin's bundle stays tiny: importer -> imported. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { plugin: ['validation', 'formats'] };

/** What a product embeds. Node's own modules stand behind these sub-paths alone. */
const FOR_BROWSERS = ['model', 'validation', 'protocol', 'plugin', 'client', 'formats'];
const NODE_SUB_PATH = './node';

const SCOPE = '@emis-sdk/';
const packages = workspacePackages();
const rootDevDependencies = Object.keys(readManifest(ROOT).devDependencies ?? {});

const at = (path: string, { specifier, line }: SourceImport): string => `${shown(path)}:${line} imports ${specifier}`;
const isNodeModule = ({ specifier }: SourceImport): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

it('knows the layer of every package', () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

describe.each(packages)('$name', (each) => {
  const { name, folder, manifest } = each;
  const sources = sourcesUnder(join(folder, 'src'));

  it('imports only the packages above it', () => {
    const allowed = (MAY_IMPORT[name] ?? []).map((other) => SCOPE + other);
    const wrong = importsIn(sources).filter(([, { specifier }]) => {
      const other = specifier.startsWith(SCOPE) && specifier.split('/').slice(0, 2).join('/');
      return other && !allowed.includes(other);
    });
    expect(wrong.map(([path, found]) => at(path, found))).toEqual([]);
  });

  it('reaches other packages by their names, and only files of its own by path', () => {
    const wrong = importsIn(sources).filter(([path, found]) => {
      const file = importedFile(path, found);
      return file !== undefined && !file.startsWith(join(folder, 'src'));
    });
    expect(wrong.map(([path, found]) => at(path, found))).toEqual([]);
  });

  it('declares what it imports, and nothing else', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort();
    const used = packagesNamedIn(sources.filter((path) => !isTest(path)));
    expect(used.filter((dependency) => !declared.includes(dependency))).toEqual([]);
    expect(declared.filter((dependency) => !used.includes(dependency))).toEqual([]);
    const forTests = [...declared, ...Object.keys(manifest.devDependencies ?? {}), ...rootDevDependencies];
    expect(packagesNamedIn(sources.filter(isTest)).filter((dependency) => !forTests.includes(dependency))).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(sources)?.map(shown)).toBeUndefined();
  });
});

describe.each(packages.filter(({ name }) => FOR_BROWSERS.includes(name)))('$name, which a browser loads,', (each) => {
  it('keeps Node behind its sub-path', () => {
    const entries = [...sourceEntries(each)]
      .filter(([subPath]) => subPath !== NODE_SUB_PATH && !subPath.startsWith(`${NODE_SUB_PATH}/`))
      .map(([, path]) => path);
    const wrong = importsIn([...filesReachedFrom(entries)]).filter(([, found]) => isNodeModule(found));
    expect(wrong.map(([path, found]) => at(path, found))).toEqual([]);
  });
});

it.each(Object.entries(TYPES_ONLY))('%s imports only types of %s', (name, narrow) => {
  const sources = sourcesUnder(join(ROOT, 'packages', name, 'src')).filter((path) => !isTest(path));
  const wrong = importsIn(sources).filter(
    ([, found]) => !found.typeOnly && narrow.map((other) => SCOPE + other).includes(importedPackage(found) ?? ''),
  );
  expect(wrong.map(([path, found]) => at(path, found))).toEqual([]);
});

function importsIn(paths: readonly string[]): (readonly [path: string, found: SourceImport])[] {
  return paths.flatMap((path) => importsOf(path).map((found) => [path, found] as const));
}

function packagesNamedIn(paths: readonly string[]): string[] {
  const names = importsIn(paths)
    .filter(([, found]) => !isNodeModule(found))
    .map(([, found]) => importedPackage(found));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}
