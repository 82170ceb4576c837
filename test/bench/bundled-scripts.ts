import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes one program of each script, as products make of ours: to run them from their sources costs some 60 MB for the compiler that takes
 * the types away.
 */
export async function bundleScripts(names: readonly string[], outdir: string): Promise<void> {
  await build({
    entryPoints: names.map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['@emis-sdk/source'],
    // Some libraries ask for Node's own modules in the old way.
    banner: { js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);" },
    logLevel: 'error',
  });
}
