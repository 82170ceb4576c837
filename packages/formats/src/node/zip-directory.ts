import { type Entry, getFileNameLowLevel, openPromise } from 'yauzl';
import { BundleError } from '../bundle-error.ts';
import { notReadable } from './path-error.ts';
import { brokenZip } from './zip-errors.ts';
import { RATIO_FROM, type ZipLimits } from './zip-limits.ts';
import { checkName } from './zip-names.ts';

/** A file inside a zip, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as stated. */
  readonly size: number;
  readonly packed: number;
  readonly crc32: number;
  readonly deflated: boolean;
  /** Where the entry begins in the archive. */
  readonly offset: number;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const FILE_KIND = 0o170000;
const SYMLINK = 0o120000;

/** Reads the directory of a zip and refuses what must not be unpacked, before any of it is. */
export async function readDirectory(path: string, limits: ZipLimits): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let size = 0;
  let packed = 0;
  for (const entry of await listEntries(path, limits)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    checkName(path, name);
    if (name.endsWith('/')) continue;
    checkKind(path, name, entry);
    const folded = name.normalize('NFC').toLowerCase();
    if (names.has(folded)) {
      throw new BundleError(
        'zip.duplicate',
        `${path} holds ${name} twice. Keep one of the two and make the zip anew.`,
        { path, name },
      );
    }
    names.add(folded);
    size += entry.uncompressedSize;
    packed += entry.compressedSize;
    checkSize(path, name, limits, size, entry.uncompressedSize, entry.compressedSize);
    entries.push({
      name,
      size: entry.uncompressedSize,
      packed: entry.compressedSize,
      crc32: entry.crc32,
      deflated: entry.compressionMethod === DEFLATED,
      offset: entry.relativeOffsetOfLocalHeader,
    });
  }
  checkSize(path, 'the archive', limits, size, size, packed);
  return entries;
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
      if (zip.entryCount > limits.entries)
        throw tooLarge(path, `it has ${zip.entryCount} entries, and the limit is ${limits.entries}`);
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

function checkKind(path: string, name: string, entry: Entry): void {
  // The upper half holds the Unix mode, also where the archive says that it was made elsewhere: whoever unpacks may believe it.
  if (((entry.externalFileAttributes >>> 16) & FILE_KIND) === SYMLINK) {
    throw new BundleError('zip.symlink', `${name} in ${path} is a link. Put the file itself into the zip.`, {
      path,
      name,
    });
  }
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    throw new BundleError('zip.encrypted', `${name} in ${path} is encrypted. Make the zip without a password.`, {
      path,
      name,
    });
  }
  if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED) {
    throw brokenZip(path, `${name} is packed by method ${entry.compressionMethod}, which is not read`);
  }
}

function checkSize(path: string, name: string, limits: ZipLimits, total: number, size: number, packed: number): void {
  if (total > limits.bytes) throw tooLarge(path, `it unpacks to more than ${limits.bytes / 1024 / 1024} MiB`);
  if (size > RATIO_FROM && size > packed * limits.ratio) {
    throw tooLarge(path, `${name} unpacks to more than ${limits.ratio} times its size`);
  }
}

function tooLarge(path: string, why: string): BundleError {
  return new BundleError(
    'zip.too-large',
    `${path} is not unpacked: ${why}. Send fewer records in one zip, or give the folder instead.`,
    { path },
  );
}
