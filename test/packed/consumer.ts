import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../commands.ts';

/** A vendor's folder: nothing of the workspace is near, and the packages came by npm, from their tarballs. */
export async function installTarballs(folder: string, tarballs: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
  await writeJson(join(folder, 'package.json'), {
    name: 'a-vendor',
    private: true,
    type: 'module',
    dependencies: { ...dependencies, '@types/node': '^24.0.0' },
    // Between themselves the packages ask for versions that no registry has yet.
    overrides: Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`])),
  });
  await writeJson(join(folder, 'tsconfig.json'), {
    compilerOptions: {
      target: 'ES2024',
      module: 'NodeNext',
      lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Array', 'ESNext.Disposable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      noFallthroughCasesInSwitch: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      isolatedModules: true,
      moduleDetection: 'force',
      noEmit: true,
    },
    include: ['*.ts'],
  });
  await mustRun(['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], folder, {
    npm_config_user_agent: undefined,
  });
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
