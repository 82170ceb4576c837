import { gzipSync } from 'node:zlib';
import { type BuildResult, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

/** What a product may have to load, in bytes, minified and gzipped, with everything that the entry point brings along. */
const CEILINGS: readonly (readonly [entry: string, bytes: number])[] = [
  ['@emis-sdk/model', 71_500],
  ['@emis-sdk/validation', 119_000],
  ['@emis-sdk/validation/reports', 45_000],
  ['@emis-sdk/validation/words/en', 33_000],
  ['@emis-sdk/validation/words/es', 33_500],
  ['@emis-sdk/validation/words/pt', 33_500],
  ['@emis-sdk/protocol', 32_000],
  ['@emis-sdk/plugin', 50_500],
  ['@emis-sdk/client', 67_000],
  ['@emis-sdk/formats', 67_500],
];

/** Paths that no product's bundle may hold: the languages of zod but its first, and what belongs to a ministry. */
const NEVER_INSIDE = [
  /zod\/v4\/locales\/(?!en\.js|index\.js)/,
  /packages\/(server|plugin-host|testing|cli)\//,
  /pglite|kysely|hono|\/msw\//,
];

describe.each(CEILINGS)('%s in a browser', async (entry, bytes) => {
  const { outputFiles, metafile, errors } = await bundleForBrowsers(entry);

  it('needs nothing of Node', () => {
    expect(errors.map(({ text, location }) => `${location?.file}:${location?.line} ${text}`)).toEqual([]);
  });

  it(`weighs at most ${bytes} bytes`, () => {
    const weight = gzipSync(outputFiles?.[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(bytes);
  });

  it('brings along nothing that it does not use', () => {
    const inside = Object.entries(Object.values(metafile?.outputs ?? {})[0]?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
    expect(inside.filter((path) => NEVER_INSIDE.some((name) => name.test(path)))).toEqual([]);
  });
});

describe('a product that only checks', async () => {
  const { outputFiles, metafile } = await bundleForBrowsers('@emis-sdk/validation', '{ validateDataset }');

  it('loads no words and no examples of rules, and weighs at most 108.5 kB', () => {
    const { inputs = {} } = Object.values(metafile?.outputs ?? {})[0] ?? {};
    expect(Object.keys(inputs).filter((path) => /validation\/src\/messages\/|messageformat/.test(path))).toEqual([]);
    const text = Buffer.from(outputFiles?.[0]?.contents ?? []).toString();
    expect(text).toContain('enrolment.double');
    expect(text).not.toContain('A student with two open places');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(108_500);
  });
});

/** The bundle that a vendor's esbuild makes of everything an entry point exports. A failure is part of the answer. */
async function bundleForBrowsers(
  entry: string,
  names = '*',
): Promise<Partial<BuildResult> & Pick<BuildResult, 'errors'>> {
  try {
    return await build({
      stdin: { contents: `export ${names} from '${entry}';`, resolveDir: ROOT },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      conditions: ['@emis-sdk/source'],
      logLevel: 'silent',
    });
  } catch (failure) {
    if (failure instanceof Error && 'errors' in failure) return { errors: failure.errors as BuildResult['errors'] };
    throw failure;
  }
}
