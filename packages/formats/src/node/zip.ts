import type { Bundle } from '../bundle.ts';
import type { ZipEntry } from '../zip/entry-checks.ts';
import { ZIP_LIMITS, type ZipLimits } from '../zip/zip-limits.ts';
import { readDirectory } from './zip-directory.ts';
import { inflateEntry } from './zip-entry.ts';

/** Opens a zip. Every entry is unpacked once, into nowhere, so that a damaged or lying archive is told at once. */
export async function openZip(path: string, limits: ZipLimits = ZIP_LIMITS): Promise<Bundle> {
  const entries = await readDirectory(path, limits);
  for (const entry of entries) {
    for await (const _ of inflateEntry(path, entry)) {
      // Only counted and checked.
    }
  }
  const folder = wrappingFolder(entries);
  return {
    origin: folder === '' ? path : `${path} (${folder})`,
    files: entries.map((entry) => ({
      name: entry.name.startsWith(folder) ? entry.name.slice(folder.length) : entry.name,
      size: entry.size,
      open: () => inflateEntry(path, entry),
    })),
  };
}

/** The innermost folder that holds all the files, as when a person packs the folder and not what is in it. */
function wrappingFolder(entries: readonly ZipEntry[]): string {
  const own = entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('__MACOSX/') && !name.endsWith('.DS_Store'));
  const [first = ''] = own;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !own.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}
