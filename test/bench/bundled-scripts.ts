import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const runFile = promisify(execFile);

/**
 * Scripts of this folder, each made into one program, as products do with ours: to run them from their sources costs some 60 MB for the
 * compiler that takes the types away.
 */
export class Scripts {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async bundled(names: readonly string[], outdir: string): Promise<Scripts> {
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
      banner: {
        js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);",
      },
      logLevel: 'error',
    });
    return new Scripts(outdir);
  }

  /** Runs one in a process of its own, with a plain `node`. Gives the line of JSON that it prints. */
  async run<Printed>(name: string, args: readonly string[]): Promise<Printed> {
    const { stdout } = await runFile(process.execPath, [join(this.#folder, `${name}.mjs`), ...args]);
    return JSON.parse(stdout) as Printed;
  }
}
