import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { NodeThread } from './node-thread.ts';

/** Threads of plugins laid out as they are published, where one starts in half the time that it takes from the sources. */
export interface BuiltThreads {
  readonly NodeThread: typeof NodeThread;
  /** Removes what was built, once no thread starts any more. */
  remove(): Promise<void>;
}

export async function builtThreads(): Promise<BuiltThreads> {
  const outdir = await mkdtemp(join(tmpdir(), 'emis-threads-'));
  const source = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  await writeFile(join(outdir, 'package.json'), '{"type":"module"}');
  await build({
    entryPoints: { 'node-thread': source('node-thread'), 'stranger/stranger-thread': source('stranger-thread') },
    ...{ outdir, bundle: true, format: 'esm', platform: 'node', target: 'node22' },
    ...{ conditions: ['@emis-sdk/source'], logLevel: 'silent' },
  });
  const built = (await import(pathToFileURL(join(outdir, 'node-thread.js')).href)) as Pick<BuiltThreads, 'NodeThread'>;
  return { NodeThread: built.NodeThread, remove: () => rm(outdir, { recursive: true }) };
}
