import { gzipSync } from 'node:zlib';
import * as model from '@emis-sdk/model';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

/** What a product may have to load to check records of one kind, in bytes, minified and gzipped, zod included. */
const CEILING = 35_000;

/** Each entity under the name by which a product imports it. */
const exported = Object.entries(model.ENTITIES).map(([entity, value]) => {
  const name = Object.entries(model).find(([, each]) => each === value)?.[0];
  return { entity, name: name ?? `nothing exports ${entity}` };
});

/** As a product's developer writes it, who needs one entity and no rules. */
const product = (name: string): string => `
  import { ${name} } from '@emis-sdk/model';
  import { checkStructure } from '@emis-sdk/validation/structure';
  export const check = (record) => checkStructure(${name}, record);`;

describe.each(exported)('the check of $entity alone, in a browser,', async ({ entity, name }) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: product(name), resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@emis-sdk/source'],
  });
  const [bundle] = outputFiles;

  it(`weighs less than ${CEILING} bytes`, () => {
    const weight = gzipSync(bundle?.contents ?? '', { level: 9 }).length;
    expect(weight).toBeGreaterThan(1000);
    expect(weight).toBeLessThan(CEILING);
  });

  it('brings along no other entity, no rule, no message and no code list', () => {
    const inside = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
    expect(inside.filter((path) => path.includes('/entities/'))).toEqual([`packages/model/src/entities/${entity}.ts`]);
    expect(inside.filter((path) => /\/(rules|messages|code-lists|zod\/v4\/locales\/(?!en\.))/.test(path))).toEqual([]);
  });

  it('works', async () => {
    const { check } = await import(`data:text/javascript,${encodeURIComponent(bundle?.text ?? '')}`);
    expect(check({ id: 'not an id' })).toContainEqual(expect.objectContaining({ code: 'field.bad-id', path: 'id' }));
  });
});
