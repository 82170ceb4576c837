import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ROOT } from '../workspace.ts';
import { eagerSchemas } from './eager-schemas.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const RECORD = `{ id: 'e1', studentId: 's1', schoolId: 'a1', schoolYear: 2026 }`;

/** What is imported, and how one entity is used for the first time after it. */
interface Contender {
  readonly name: string;
  readonly module: string;
  readonly use: string;
  /** Where Node keeps compiled code between processes, when it may: what `module.enableCompileCache()` does. */
  readonly cache?: string;
}

/**
 * Import of the model, all its entities included, and first use of one, beside a module that makes all the schemas at once with plain zod. Each
 * measurement is a process of its own, timed inside it from before the import to after the use; contenders are interleaved.
 */
export async function measureModelImport(rounds = 15): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-import-'));
  try {
    const contenders = await makeContenders(folder);
    const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
    // The first round fills the caches of the disk, and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const order = round % 2 === 0 ? contenders : [...contenders].reverse();
      for (const contender of order) {
        const time = await timeOf(contender);
        if (round > 0) times.get(contender.name)?.push(time);
      }
    }
    const eager = times.get(EAGER) ?? [];
    const ratios: Record<string, number> = {};
    const figures: Record<string, number> = {};
    for (const [name, own] of times) {
      figures[`${name}, ms`] = rounded(median(own));
      if (name !== EAGER)
        ratios[`${name} / ${EAGER}`] = rounded(median(own.map((t, i) => t / (eager[i] ?? Number.NaN))));
    }
    return { ratios, figures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const EAGER = 'zod, all schemas at once';

async function makeContenders(folder: string): Promise<Contender[]> {
  const eager = join(folder, 'eager.mjs');
  await writeFile(eager, eagerSchemas(pathToFileURL(join(ROOT, 'node_modules/zod/index.js')).href));
  const check = `export { checkStructure } from '@emis-sdk/validation/structure';`;
  const entities = await bundle(join(folder, 'entities.mjs'), `export { ENTITIES } from '@emis-sdk/model'; ${check}`);
  const model = await bundle(join(folder, 'model.mjs'), `export * from '@emis-sdk/model'; ${check}`);
  const ownCheck = `module.checkStructure(module.ENTITIES.enrolment, ${RECORD}).length === 0`;
  const ownSchema = `module.ENTITIES.enrolment.schema.safeParse(${RECORD}).success`;
  const eagerUse = `module.schemas.enrolment.safeParse(${RECORD}).success`;
  const cache = join(folder, 'cache');
  return [
    { name: EAGER, module: eager, use: eagerUse },
    { name: `${EAGER}, compile cache`, module: eager, use: eagerUse, cache },
    { name: 'the entities in one file, our check', module: entities, use: ownCheck },
    { name: 'the entities in one file, our check, compile cache', module: entities, use: ownCheck, cache },
    { name: 'the entities in one file, a zod schema', module: entities, use: ownSchema },
    { name: 'every export of the model in one file, our check', module: model, use: ownCheck },
  ];
}

/** One file, zod included, such as a product's bundler makes of what the product imports. */
async function bundle(outfile: string, contents: string): Promise<string> {
  await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    conditions: ['@emis-sdk/source'],
  });
  return outfile;
}

async function timeOf({ module, use, cache }: Contender): Promise<number> {
  const script = `
    const began = performance.now();
    const module = await import(${JSON.stringify(pathToFileURL(module).href)});
    if (!(${use})) throw new Error('The record is right');
    console.log(performance.now() - began);`;
  const env = { ...process.env, ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  return Number(stdout);
}
