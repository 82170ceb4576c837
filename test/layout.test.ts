import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, shown, sourcesUnder, workspacePackages } from './workspace.ts';

const AT_THE_TOP = [
  'packages',
  'examples',
  'docs',
  'test',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
];

/** Names that say nothing of what a file does, and so collect everything. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|managers?|shared|tools?|stuff|types|constants|interfaces)(\.|$)/;

/** What a package ships beside what is built: data for whoever does not run our code. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  model: ['schemas', 'editions'],
  validation: ['schemas'],
  formats: ['schemas'],
  protocol: ['schemas'],
  'create-emis-plugin': ['templates'],
  testing: ['schemas'],
  cli: ['help', 'schemas'],
};

const MAX_LINES = 500;
const packages = workspacePackages();
const sources = packages.flatMap(({ folder }) => sourcesUnder(join(folder, 'src')));
const everything = [...sources, ...sourcesUnder(join(ROOT, 'test')), ...sourcesUnder(join(ROOT, 'examples'))];

it('keeps the top of the repository short', () => {
  const ignored = new Set(['node_modules']);
  const extra = readdirSync(ROOT).filter(
    (name) => !name.startsWith('.') && !AT_THE_TOP.includes(name) && !ignored.has(name),
  );
  expect(extra).toEqual([]);
});

it('names every file by its idea', () => {
  const empty = everything.filter((path) =>
    shown(path)
      .split('/')
      .some((part) => EMPTY_NAMES.test(part)),
  );
  expect(empty.map(shown)).toEqual([]);
});

it(`has no file of more than ${MAX_LINES} lines`, () => {
  const long = everything.map((path) => [shown(path), readFileSync(path, 'utf8').split('\n').length - 1] as const);
  expect(long.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
});

it('puts in an index only exports', () => {
  const wrong = sources
    .filter((path) => basename(path) === 'index.ts' && relative(ROOT, dirname(path)).endsWith(`${sep}src`))
    .filter((path) => {
      const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
      return !file.statements.every((statement) => ts.isExportDeclaration(statement));
    });
  expect(wrong.map(shown)).toEqual([]);
});

describe.each(packages)('$name', ({ name, folder, manifest }) => {
  it('has at most one level of folders under src; a country has one more', () => {
    const deepest = name === 'profiles' ? 3 : 2;
    const deep = sourcesUnder(join(folder, 'src')).filter(
      (path) => relative(join(folder, 'src'), path).split(sep).length > deepest,
    );
    expect(deep.map(shown)).toEqual([]);
  });

  it('says what it is, who may use it, and what it ships', () => {
    expect(manifest).toMatchObject({
      // npm create emis-plugin looks for a package of this very name.
      name: name === 'create-emis-plugin' ? name : `@emis-sdk/${name}`,
      description: expect.stringMatching(/\.$/),
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: expect.any(String) },
      files: ['dist', ...(DATA[name] ?? [])],
      publishConfig: { access: 'public' },
    });
  });

  it('publishes the sub-paths that it has here, without the sources', () => {
    const { exports, publishConfig } = manifest;
    const published = Object.fromEntries(
      Object.entries(exports).map(([subPath, target]) => {
        if (typeof target === 'string') return [subPath, target];
        const { '@emis-sdk/source': _source, ...rest } = target;
        return [subPath, rest];
      }),
    );
    expect(publishConfig?.exports).toEqual(published);
  });
});
