import { type FileHandle, open } from 'node:fs/promises';

/** Large enough that asking for a chunk costs nothing beside reading it, small enough to stay in the processor's cache. */
const CHUNK = 512 * 1024;

/**
 * The bytes of a file. There are two buffers, used in turn: while one is worked on, the other is filled. So a chunk is good until
 * the next one is asked for, and a file of any size costs the same memory.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  let [now, next] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
  let reading = fill(handle, now);
  try {
    for (;;) {
      const bytes = await reading;
      if (bytes === 0) return;
      reading = fill(handle, next);
      yield now.subarray(0, bytes);
      [now, next] = [next, now];
    }
  } finally {
    // Whoever stops early does not wait for a failure of what nobody asked for.
    await reading.catch(() => 0);
    await handle.close();
  }
}

async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  return (await handle.read(buffer, 0, buffer.length, null)).bytesRead;
}
