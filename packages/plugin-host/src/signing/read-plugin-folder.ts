import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PluginError } from '../errors.ts';
import { BUNDLE_LIMITS, type BundleFiles, isSafePath } from './bundle-files.ts';

/**
 * The files of a bundle in a folder, each read once. What is no plain file or folder is refused: a link could lead to
 * something else tomorrow.
 *
 * @throws {PluginError} `plugin.file-link`, `plugin.file-path`, `plugin.bundle-too-large`, `plugin.file-removed` when there is no such folder
 */
export async function readPluginFolder(folder: string): Promise<BundleFiles> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const tooLarge = () => {
    const megabytes = BUNDLE_LIMITS.bytes / 1_048_576;
    return new PluginError('plugin.bundle-too-large', { plugin: folder, files: BUNDLE_LIMITS.files, megabytes });
  };
  const read = async (under: string): Promise<void> => {
    for (const entry of await entriesOf(join(folder, under), folder)) {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (!isSafePath(path)) throw new PluginError('plugin.file-path', { plugin: folder, path });
      if (entry.isDirectory()) {
        await read(path);
        continue;
      }
      const at = join(folder, path);
      const { size } = await lstat(at);
      if (!entry.isFile()) throw new PluginError('plugin.file-link', { plugin: folder, path });
      bytes += size;
      if (bytes > BUNDLE_LIMITS.bytes || files.size >= BUNDLE_LIMITS.files) throw tooLarge();
      files.set(path, new Uint8Array(await readFile(at)));
    }
  };
  if (!(await lstat(folder).catch(() => undefined))?.isDirectory()) {
    throw new PluginError('plugin.file-link', { plugin: folder, path: folder });
  }
  await read('');
  return files;
}

async function entriesOf(path: string, plugin: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.length > BUNDLE_LIMITS.files) {
    const megabytes = BUNDLE_LIMITS.bytes / 1_048_576;
    throw new PluginError('plugin.bundle-too-large', { plugin, files: BUNDLE_LIMITS.files, megabytes });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
