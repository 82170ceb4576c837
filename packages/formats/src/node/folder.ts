import { isUtf8 } from 'node:buffer';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Bundle, ByteSource } from '../bundle.ts';
import { BundleError } from '../bundle-error.ts';
import { canRead } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { fileChunks } from './file-chunks.ts';
import { notReadable } from './path-error.ts';

/** How far below the folder given a bundle is looked for. */
const MAX_DEPTH = 4;
/** How many folders are looked into at most: past this, it is the wrong folder. */
const MAX_FOLDERS = 2000;

/** Opens a folder, or the one folder below it that holds a bundle. */
export async function openFolder(path: string): Promise<Bundle> {
  const own = await folderBundle(path, path);
  if (await isBundle(own)) return own;
  const candidates = await bundlesBelow(path);
  const [only, ...others] = candidates;
  if (!only) return own;
  if (others.length === 0) return folderBundle(only, `${path} (${relative(path, only)})`);
  const names = candidates.map((folder) => relative(path, folder));
  throw new BundleError(
    'bundle.ambiguous',
    `${path} holds several bundles: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. Give the folder of one of them.`,
    { path, count: names.length, names: names.slice(0, 10).join(', ') },
  );
}

async function isBundle(bundle: Bundle): Promise<boolean> {
  if (bundle.files.length === 0) return false;
  for (const format of FORMATS.filter(canRead)) if ((await format.recognise(bundle)) !== undefined) return true;
  return false;
}

async function bundlesBelow(path: string): Promise<string[]> {
  const found: string[] = [];
  let level = await foldersIn(path);
  let looked = 0;
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++looked > MAX_FOLDERS) return found;
      if (await isBundle(await folderBundle(folder, folder))) found.push(folder);
      else next.push(...(await foldersIn(folder)));
    }
    level = next;
  }
  return found;
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await listed(path);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(path, name));
}

/** The regular files of one folder. Links are passed over: they could lead anywhere. */
async function folderBundle(path: string, origin: string): Promise<Bundle> {
  const entries = await listed(path);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return { origin, files: await Promise.all(names.map((name) => fileSource(path, name))) };
}

async function listed(path: string) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

/** A file on disk. */
export async function fileSource(folder: string, name: string): Promise<ByteSource> {
  const path = join(folder, name);
  return {
    name,
    size: (await stat(path)).size,
    isUtf8,
    async *open() {
      try {
        yield* fileChunks(path);
      } catch (cause) {
        throw notReadable(path, cause);
      }
    },
  };
}
