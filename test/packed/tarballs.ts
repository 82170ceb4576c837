import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, pnpm } from '../commands.ts';
import { ROOT, workspacePackages } from '../workspace.ts';

/** Builds every package and packs it as it would be published; the tarballs by the packages' names. */
export async function packEverything(folder: string): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  // Whoever started the test has installed already; a second installation beside running tests would disturb them.
  const env = { pnpm_config_verify_deps_before_run: 'false' };
  await mustRun(pnpm('run', 'build'), ROOT, env);
  await mustRun(pnpm('--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder), ROOT, env);
  const files = await readdir(folder);
  return new Map(
    workspacePackages().map(({ manifest: { name, version } }) => {
      const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
      if (!files.includes(file)) throw new Error(`${name} was not packed as ${file}: ${files.join(', ')}`);
      return [name, join(folder, file)];
    }),
  );
}
