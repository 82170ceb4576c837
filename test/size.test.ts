import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, type BuildResult, build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

/** What a product may have to load, in bytes, minified and gzipped, with everything that the entry point brings along. */
const CEILINGS: readonly (readonly [entry: string, bytes: number])[] = [
  ['@emis-sdk/model', 71_500],
  ['@emis-sdk/validation', 130_000],
  // A third of it is the code lists of the model, whose labels sentences say: whoever checks has them anyway.
  ['@emis-sdk/validation/reports', 67_000],
  ['@emis-sdk/validation/words/en', 34_500],
  ['@emis-sdk/validation/words/es', 36_500],
  ['@emis-sdk/validation/words/pt', 36_500],
  ['@emis-sdk/protocol', 32_000],
  ['@emis-sdk/plugin', 50_500],
  ['@emis-sdk/client', 13_500],
  ['@emis-sdk/client/outbox', 13_700],
  ['@emis-sdk/client/bound-tokens', 4_000],
  ['@emis-sdk/client/browser', 2_200],
  // What reads and writes a format is loaded when it is asked for.
  ['@emis-sdk/formats', 8_000],
  // What comes then. Reading loads the entities and zod only for files with columns of ours; writing needs them, as whoever checks does.
  ['./packages/formats/src/oneroster/read-oneroster.ts', 26_000],
  ['./packages/formats/src/oneroster/write-oneroster.ts', 61_500],
];

/** Paths that no product's bundle may hold: the languages of zod but its first, and what belongs to a ministry. */
const NEVER_INSIDE = [
  /zod\/v4\/locales\/(?!en\.js|index\.js)/,
  /packages\/(server|plugin-host|testing|cli)\//,
  /pglite|kysely|hono|\/msw\//,
];

describe.each(CEILINGS)('%s in a browser', async (entry, bytes) => {
  const { outputFiles, metafile, errors } = await bundleForBrowsers(entry);
  const atOnce = loadedAtOnce(metafile);

  it('needs nothing of Node', () => {
    expect(errors.map(({ text, location }) => `${location?.file}:${location?.line} ${text}`)).toEqual([]);
  });

  it(`weighs at most ${bytes} bytes`, () => {
    const weight = (outputFiles ?? [])
      .filter(({ path }) => atOnce.has(basename(path)))
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(bytes);
  });

  it('brings along nothing that it does not use', () => {
    const inside = Object.values(metafile?.outputs ?? {})
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
    expect(inside.filter((path) => NEVER_INSIDE.some((name) => name.test(path)))).toEqual([]);
  });
});

describe('a page that submits and has an outbox', async () => {
  const { outputFiles, metafile } = await build(
    forBrowsers(`
      export { createClient } from '@emis-sdk/client';
      export { durableOutbox } from '@emis-sdk/client/outbox';
      export { openIndexedDbStore } from '@emis-sdk/client/browser';`),
  );

  it('weighs at most 22 kB, without schemas and the entities of the standard', () => {
    const inputs = Object.keys(metafile?.inputs ?? {}).filter((path) => /zod|model\/src\/entities\//.test(path));
    const used = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs: inside }) =>
      inputs.filter((path) => (inside[path]?.bytesInOutput ?? 0) > 0),
    );
    expect(used).toEqual([]);
    const weight = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(22_000);
  });
});

describe('a product that only checks', async () => {
  const { outputFiles, metafile } = await bundleForBrowsers('@emis-sdk/validation', '{ validateDataset }');

  it('loads no words and no examples of rules, and weighs at most 119 kB', () => {
    const atOnce = loadedAtOnce(metafile);
    const inputs = Object.entries(metafile?.outputs ?? {})
      .filter(([path]) => atOnce.has(basename(path)))
      .flatMap(([, output]) => Object.keys(output.inputs));
    expect(inputs.filter((path) => /validation\/src\/messages\/|messageformat/.test(path))).toEqual([]);
    const text = (outputFiles ?? [])
      .filter(({ path }) => atOnce.has(basename(path)))
      .map(({ contents }) => Buffer.from(contents).toString())
      .join('');
    expect(text).toContain('enrolment.double');
    expect(text).not.toContain('A student with two open places');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(119_000);
  });
});
/** The files that are loaded with the entry point. Those behind an `import()` come when a product first needs them. */
function loadedAtOnce(metafile: Metafile | undefined): ReadonlySet<string> {
  const outputs = metafile?.outputs ?? {};
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(basename(path))) return;
    reached.add(basename(path));
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') reach(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') reach(path);
  return reached;
}

/** The bundle that a vendor's esbuild makes of everything an entry point exports. A failure is part of the answer. */
async function bundleForBrowsers(
  entry: string,
  names = '*',
): Promise<Partial<BuildResult> & Pick<BuildResult, 'errors'>> {
  try {
    return await build(forBrowsers(`export ${names} from '${entry}';`));
  } catch (failure) {
    if (failure instanceof Error && 'errors' in failure) return { errors: failure.errors as BuildResult['errors'] };
    throw failure;
  }
}

function forBrowsers(contents: string) {
  return {
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    splitting: true,
    outdir: 'out',
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@emis-sdk/source'],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}
