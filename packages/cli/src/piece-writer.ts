import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncodedPiece } from '@emis-sdk/testing';

/** Pieces of a file wait until there are so many bytes, so that a small one does not cost a write. */
const BYTES_TO_WRITE = 262_144;

interface OpenFile {
  readonly handle: FileHandle;
  waiting: Buffer[];
  length: number;
}

/** Writes pieces of many files that come in turn into a folder. */
export class PieceWriter {
  readonly #folder: string;
  readonly #open = new Map<string, OpenFile>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** A writer into a folder, which is made when it is absent. Files of the same names are written anew. */
  static async into(folder: string): Promise<PieceWriter> {
    await mkdir(folder, { recursive: true });
    return new PieceWriter(folder);
  }

  /** How many files have been begun. */
  get files(): number {
    return this.#open.size;
  }

  async write({ file, text, encoding }: EncodedPiece): Promise<void> {
    let to = this.#open.get(file);
    if (!to) {
      to = { handle: await open(join(this.#folder, file), 'w'), waiting: [], length: 0 };
      this.#open.set(file, to);
    }
    const bytes = Buffer.from(text, encoding);
    to.waiting.push(bytes);
    to.length += bytes.length;
    if (to.length >= BYTES_TO_WRITE) await flush(to);
  }

  async close(): Promise<void> {
    for (const to of this.#open.values()) {
      try {
        await flush(to);
      } finally {
        await to.handle.close();
      }
    }
  }
}

async function flush(to: OpenFile): Promise<void> {
  const { waiting } = to;
  to.waiting = [];
  to.length = 0;
  if (waiting.length > 0) await to.handle.writeFile(Buffer.concat(waiting));
}
