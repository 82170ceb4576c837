import { type Entry, getFileNameLowLevel, openPromise } from 'yauzl';
import { BundleError } from '../bundle-error.ts';
import { checkCount, checkEntries, type ZipEntry } from '../zip/entry-checks.ts';
import { brokenZip } from '../zip/zip-errors.ts';
import type { ZipLimits } from '../zip/zip-limits.ts';
import { notReadable } from './path-error.ts';

/** Reads the directory of a zip and refuses what must not be unpacked, before any of it is. */
export async function readDirectory(path: string, limits: ZipLimits): Promise<ZipEntry[]> {
  const stated = (await listEntries(path, limits)).map((entry) => ({
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    crc32: entry.crc32,
    offset: entry.relativeOffsetOfLocalHeader,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    attributes: entry.externalFileAttributes,
  }));
  return checkEntries(path, stated, limits);
}

async function listEntries(path: string, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    // Names are checked here and not by the library, so that each refusal has its own code.
    const zip = await openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    try {
      checkCount(path, zip.entryCount, limits);
      for await (const entry of zip.eachEntry()) entries.push(entry);
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw code?.startsWith('E') === true ? notReadable(path, cause) : brokenZip(path, message, cause);
  }
  return entries;
}
