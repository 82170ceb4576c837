import type { ByteSource } from '../bundle.ts';
import { BundleError } from '../bundle-error.ts';
import { checkedContent } from './checked-content.ts';
import { crc32 } from './crc32.ts';
import { checkCount, checkEntries, type StatedEntry, type ZipEntry } from './entry-checks.ts';
import { brokenZip } from './zip-errors.ts';
import { ZIP_LIMITS, type ZipLimits } from './zip-limits.ts';

/** An archive whose packed bytes are held in memory, so that it can be read where there are no files. */
export interface MemoryZip {
  readonly name: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The unpacked bytes of an entry, as they are asked for. Nothing when there is no such entry. */
  open(name: string): AsyncIterable<Uint8Array> | undefined;
}

/** How many packed bytes are held at most. */
const MOST_PACKED = 64 * 1024 * 1024;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Opens an archive that stands in a file of a bundle. Its directory is checked against the limits, then every entry is unpacked once,
 * into nowhere, counted: what lies about its size is refused before anyone reads it.
 *
 * @throws {BundleError} the codes that start with `zip.`
 */
export async function openMemoryZip(source: ByteSource, limits: ZipLimits = ZIP_LIMITS): Promise<MemoryZip> {
  const bytes = await bytesOf(source);
  const entries = checkEntries(source.name, directoryOf(source.name, bytes, limits), limits);
  for (const entry of entries) {
    for await (const _ of inflated(source.name, bytes, entry)) {
      // Only counted and checked.
    }
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    name: source.name,
    entries: byName,
    open(name) {
      const entry = byName.get(name);
      return entry && inflated(source.name, bytes, entry);
    },
  };
}

async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > MOST_PACKED) {
      throw new BundleError(
        'zip.too-large',
        `${source.name} is not unpacked: it has more than ${MOST_PACKED / 1024 / 1024} MiB. Put fewer records into one file.`,
        { path: source.name },
      );
    }
    // Not `slice`: that of a `Buffer` copies nothing, and a source fills its buffers anew.
    chunks.push(new Uint8Array(chunk));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function directoryOf(path: string, bytes: Uint8Array, limits: ZipLimits): StatedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end < 0) throw brokenZip(path, 'it has no directory');
  const count = view.getUint16(end + 10, true);
  checkCount(path, count, limits);
  const entries: StatedEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw brokenZip(path, 'its directory is cut short');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const from = at + 46;
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (at > end) throw brokenZip(path, 'its directory is cut short');
    const start = from - 46;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))),
      flags: view.getUint16(start + 8, true),
      method: view.getUint16(start + 10, true),
      crc32: view.getUint32(start + 16, true),
      packed: view.getUint32(start + 20, true),
      size: view.getUint32(start + 24, true),
      attributes: view.getUint32(start + 38, true),
      offset: view.getUint32(start + 42, true),
    });
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function inflated(path: string, bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  return checkedContent(path, entry, unpacked(path, bytes, entry), crc32);
}

async function* unpacked(path: string, bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw brokenZip(path, `${entry.name} does not stand where the archive says`);
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw brokenZip(path, `${entry.name} is cut short`);
  if (!entry.deflated) {
    if (packed.length > 0) yield packed;
    return;
  }
  // Not every browser can go through a stream by `for await`.
  const reader = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
