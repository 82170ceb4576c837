import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun, runCommand, typeCheck } from './commands.ts';
import { BROWSER, foundByBundled } from './packed/bundled-page.ts';
import { installTarballs } from './packed/consumer.ts';
import { packEverything } from './packed/tarballs.ts';
import { serveEmis } from './served-emis.ts';
import { pages, readmePrograms, type Snippet, snippetsOf } from './snippets.ts';
import { type Manifest, ROOT, workspacePackages } from './workspace.ts';

const packages = workspacePackages();
const programs = readmePrograms();
const snippets = pages().flatMap((path) => snippetsOf(path, 'ts'));

/** How packages that are ES modules are imported; `require` of older Nodes and of other compilers is not promised. */
const IMPORTERS = ['node16-esm', 'bundler'] as const;

/** `@emis-sdk/formats/node`: everything that a vendor can write behind `from`. */
const importable = packages.flatMap(({ manifest }) =>
  Object.keys(manifest.exports)
    .filter((subPath) => subPath !== './package.json' && !subPath.endsWith('/*'))
    .map((subPath) => manifest.name + subPath.slice(1)),
);

let folder: string;
let vendor: string;
let tarballs: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-packed-'));
  vendor = join(folder, 'vendor');
  tarballs = await packEverything(join(folder, 'tarballs'));
  await installTarballs(vendor, tarballs);
  await cp(join(ROOT, 'examples/sample-bundle'), join(vendor, 'examples/sample-bundle'), { recursive: true });
  await writeFile(
    join(vendor, 'everything.ts'),
    importable.map((name, i) => `export * as _${i} from '${name}';\n`).join(''),
  );
  for (const snippet of snippets) await writeFile(join(vendor, fileNameOf(snippet)), snippet.code);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(packages)('the tarball of $name', ({ manifest: { name } }) => {
  const tarball = (): string => tarballs.get(name) ?? '';

  it('holds what is built, the page about it and the licence, and no source', async () => {
    const files = (await mustRun(['tar', '-tzf', tarball()], folder)).trim().split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/package.json', 'package/README.md', 'package/LICENSE']));
    expect(
      files.filter(
        (file) =>
          !/^package\/(dist\/.*\.(js|d\.ts)|(schemas|editions|help)\/.*\.json|templates\/.*|package\.json|README\.md|LICENSE)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });

  it('asks for published versions and names no source', async () => {
    const text = await mustRun(['tar', '-xzOf', tarball(), 'package/package.json'], folder);
    const { dependencies = {}, exports } = JSON.parse(text) as Manifest;
    expect(JSON.stringify(exports)).not.toMatch(/@emis-sdk\/source|\/src\//);
    expect(Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('has no fault that publint knows', async () => {
    const content = await readFile(tarball());
    const { messages, pkg } = await publint({
      level: 'warning',
      strict: true,
      pack: { tarball: content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) },
    });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([]);
  });

  it('has types where importers look for them', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball())));
    if (!analysis.types) throw new Error(`${name} has no types`);
    expect(Object.keys(analysis.entrypoints)).toContain('.');
    expect(
      analysis.problems.filter((problem) =>
        IMPORTERS.some((how) => problemAffectsResolutionKind(problem, how, analysis)),
      ),
    ).toEqual([]);
  });
});

describe('a vendor who installed the tarballs', () => {
  it('imports every sub-path', async () => {
    const script = `for (const name of ${JSON.stringify(importable)}) console.log(name, Object.keys(await import(name)).length);`;
    const output = await mustRun([process.execPath, '--input-type=module', '--eval', script], vendor);
    const lines = output.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(importable);
    expect(lines.filter((line) => line.endsWith(' 0'))).toEqual([]);
  });

  it('type-checks every ts snippet of the pages and a program against every sub-path, the declarations included', async () => {
    const { exit, output } = await runCommand(typeCheck(vendor), vendor);
    expect(snippets.length).toBeGreaterThan(0);
    expect(exit, output).toBe(0);
  });

  it('carries no rules or formats along with a plugin', async () => {
    const built = await readFile(join(vendor, 'node_modules/@emis-sdk/plugin/dist/index.js'), 'utf8');
    const imported = [...built.matchAll(/\bfrom\s*["']([^"'.][^"']*)["']/g)].map(([, name]) => name);
    expect(imported.filter((name) => name !== '@emis-sdk/model' && name !== 'zod')).toEqual([]);
  });

  it('does the main job with the installed command', async () => {
    const emis = join(vendor, 'node_modules/.bin/emis');
    const output = await mustRun([emis, 'start', '--once', '--json'], vendor);
    expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ ok: true });
  });

  const browser = BROWSER;
  if (browser === undefined)
    it('bundles nothing for a browser: none at CHROME_PATH or /usr/bin/chromium', () => undefined);
  else {
    it('bundles the wall for strangers with Vite and with esbuild, and it finds the same in a browser', async () => {
      const late = [{ entryDate: '2025-12-01', at: 'entryDate' }];
      expect(await foundByBundled(vendor, browser)).toEqual({ vite: late, esbuild: late });
    });
  }

  it('runs the programs of the README as they stand there', async () => {
    const emis = await serveEmis([join(vendor, 'node_modules/.bin/emis')], vendor);
    try {
      for (const program of programs) await mustRun([process.execPath, fileNameOf(program)], vendor);
    } finally {
      await emis.stop();
    }
  });
});

function fileNameOf({ page, line }: Snippet): string {
  return `${page.replaceAll(/[^A-Za-z0-9]+/g, '-')}-line-${line}.ts`;
}
