import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../workspace.ts';

const runFile = promisify(execFile);

const VALIDATION = join(ROOT, 'packages/validation');

/** That esbuild itself is asked. */
const ASKED = 'asked';

/** What starts threads of its own looks for files beside its own, and so stays where it is. */
const outside: Plugin = {
  name: 'outside',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^piscina$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === ASKED) return undefined;
      const found = await resolve(path, { kind, resolveDir, pluginData: ASKED });
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

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
      entryPoints: {
        ...Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])),
        // The thread that reads lies where our own build lays it.
        'parallel/reading-thread': join(VALIDATION, 'src/parallel/reading-thread.ts'),
      },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      conditions: ['@emis-sdk/source'],
      plugins: [outside],
      // Some libraries ask for Node's own modules in the old way.
      banner: {
        js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);",
      },
      logLevel: 'error',
    });
    await mkdir(outdir, { recursive: true });
    await writeFile(join(outdir, 'package.json'), '{ "type": "module" }');
    return new Scripts(outdir);
  }

  /** Runs one in a process of its own, with a plain `node`. Gives the line of JSON that it prints. */
  async run<Printed>(name: string, args: readonly string[]): Promise<Printed> {
    const { stdout } = await runFile(process.execPath, [join(this.#folder, `${name}.js`), ...args]);
    return JSON.parse(stdout) as Printed;
  }
}
