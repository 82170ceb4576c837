import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Bundle } from '../bundle.ts';
import { BundleError } from '../bundle-error.ts';
import { fileSource, openFolder } from './folder.ts';
import { notReadable } from './path-error.ts';
import { openZip } from './zip.ts';

/**
 * Opens the files at a path: a folder, a zip, or one file of any other kind.
 *
 * A folder that is no bundle itself, but has exactly one folder below it (up to four levels) that is, stands for that folder;
 * `origin` then names it. A zip is unpacked once to make sure that it is whole and within the limits (10,000 entries, 256 MiB
 * unpacked, 100 times its own size); nothing is written to disk.
 *
 * @throws {BundleError} `bundle.not-found`, `bundle.not-readable`, `bundle.ambiguous`, `bundle.not-a-bundle` for what is
 * neither, and the codes that start with `zip.`
 *
 * @example
 * const bundle = await openBundle('exports/2026.zip');
 * const { format } = await detectFormat(bundle);
 * for await (const items of format.read(bundle, {})) console.log(items);
 */
export async function openBundle(path: string): Promise<Bundle> {
  const kind = await kindOf(path);
  if (kind === 'folder') return openFolder(path);
  if (kind === 'zip') return openZip(path);
  if (kind === 'file') return { origin: path, files: [await fileSource(dirname(path), basename(path))] };
  throw new BundleError(
    'bundle.not-a-bundle',
    `${path} is neither a folder nor a file. Give the folder that holds the files, or a zip of them.`,
    { path },
  );
}

/** Office documents are zips, but what stands in one is no file of a bundle. */
const DOCUMENTS = /\.(xls[xmb]|od[st])$/i;

async function kindOf(path: string): Promise<'folder' | 'zip' | 'file' | 'other'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return 'other';
    if (path.toLowerCase().endsWith('.zip')) return 'zip';
    if (DOCUMENTS.test(path)) return 'file';
    await using file = await open(path);
    return (await startsAsZip(file)) ? 'zip' : 'file';
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

async function startsAsZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer.toString('latin1') === 'PK';
}
