import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { checkedContent } from '../zip/checked-content.ts';
import type { ZipEntry } from '../zip/entry-checks.ts';
import { brokenZip } from '../zip/zip-errors.ts';

const LOCAL_HEADER = 30;
const LOCAL_MARK = 0x04034b50;

/**
 * The bytes of an entry, unpacked as they are asked for. They are counted: past the size that the archive states not one more
 * is unpacked, so a directory that lies costs nothing and hangs nobody.
 *
 * @throws {BundleError} `zip.wrong-size`, `zip.broken`
 */
export async function* inflateEntry(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream = await unpacking(path, entry);
  try {
    yield* checkedContent(path, entry, stream as AsyncIterable<Buffer>, crc32);
  } finally {
    stream.destroy();
  }
}

async function unpacking(path: string, entry: ZipEntry): Promise<Readable> {
  const start = await dataStart(path, entry);
  if (entry.packed === 0) return Readable.from([]);
  const raw = createReadStream(path, { start, end: start + entry.packed - 1 });
  // The failure of either end comes out of the loop that reads the last of them.
  return entry.deflated ? pipeline(raw, createInflateRaw(), () => {}) : raw;
}

/** Where the bytes of an entry begin: behind a second header, whose length only it knows itself. */
async function dataStart(path: string, entry: ZipEntry): Promise<number> {
  await using file: FileHandle = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LOCAL_HEADER), 0, LOCAL_HEADER, entry.offset);
  if (bytesRead < LOCAL_HEADER || buffer.readUInt32LE(0) !== LOCAL_MARK) {
    throw brokenZip(path, `${entry.name} does not stand where the archive says`);
  }
  return entry.offset + LOCAL_HEADER + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
}
