import { BundleError } from '../bundle-error.ts';
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

/** An entry of a directory before anyone has looked at it. */
export interface StatedEntry extends Omit<ZipEntry, 'deflated'> {
  readonly flags: number;
  readonly method: number;
  /** The external attributes, whose upper half holds the Unix mode. */
  readonly attributes: number;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const FILE_KIND = 0o170000;
const SYMLINK = 0o120000;

/** Refuses what must not be unpacked, before any of it is. Folders are passed over. */
export function checkEntries(path: string, stated: readonly StatedEntry[], limits: ZipLimits): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let packed = 0;
  for (const { flags, method, attributes, ...entry } of stated) {
    const { name } = entry;
    checkName(path, name);
    if (name.endsWith('/')) continue;
    checkKind(path, name, { flags, method, attributes });
    const folded = name.normalize('NFC').toLowerCase();
    if (names.has(folded)) {
      throw new BundleError(
        'zip.duplicate',
        `${path} holds ${name} twice. Keep one of the two and make the zip anew.`,
        { path, name },
      );
    }
    names.add(folded);
    total += entry.size;
    packed += entry.packed;
    checkSize(path, name, limits, total, entry.size, entry.packed);
    entries.push({ ...entry, deflated: method === DEFLATED });
  }
  checkSize(path, 'the archive', limits, total, total, packed);
  return entries;
}

export function checkCount(path: string, count: number, limits: ZipLimits): void {
  if (count > limits.entries) throw tooLarge(path, `it has ${count} entries, and the limit is ${limits.entries}`);
}

/** An entry that holds another number of bytes than its archive says. */
export function wrongSize(path: string, { name, size }: ZipEntry, which: 'more' | 'fewer'): BundleError {
  return new BundleError(
    'zip.wrong-size',
    `${name} in ${path} holds ${which} bytes than the archive states (${size}). Such a zip is not read. Make it anew.`,
    { path, name, stated: size },
  );
}

function checkKind(
  path: string,
  name: string,
  { flags, method, attributes }: Pick<StatedEntry, 'flags' | 'method' | 'attributes'>,
): void {
  // The mode is believed also where the archive says that it was made elsewhere: whoever unpacks may believe it.
  if (((attributes >>> 16) & FILE_KIND) === SYMLINK) {
    throw new BundleError('zip.symlink', `${name} in ${path} is a link. Put the file itself into the zip.`, {
      path,
      name,
    });
  }
  if ((flags & ENCRYPTED) !== 0) {
    throw new BundleError('zip.encrypted', `${name} in ${path} is encrypted. Make the zip without a password.`, {
      path,
      name,
    });
  }
  if (method !== DEFLATED && method !== STORED) {
    throw brokenZip(path, `${name} is packed by method ${method}, which is not read`);
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
