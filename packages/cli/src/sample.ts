import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleFiles } from '@emis-sdk/testing';

/** The sample in the repository; it is not part of the published package. */
const IN_REPOSITORY = fileURLToPath(new URL('../../../examples/sample-bundle/', import.meta.url));

/**
 * The folder of the sample bundle. Outside the repository the generator writes the very same files to a temporary folder, which
 * `remove` takes away: they follow from a seed.
 */
export async function sampleFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  if (await isFolder(IN_REPOSITORY)) return { path: IN_REPOSITORY, remove: () => Promise.resolve() };
  const path = await mkdtemp(join(tmpdir(), 'emis-sample-'));
  await writeFiles(path, sampleFiles());
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Writes files into a folder that is made when it is absent. */
async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
