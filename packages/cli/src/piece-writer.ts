import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncodedPiece } from '@emis-sdk/testing';

/** Pieces of a file wait until there are so many characters, so that a small one does not cost a write. */
const CHARACTERS_TO_WRITE = 262_144;

interface OpenFile {
  readonly handle: FileHandle;
  waiting: string[];
  readonly encoding: EncodedPiece['encoding'];
  length: number;
}

/** Writes pieces of many files that come in turn into a folder. A file has the encoding of its first piece. */
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

  /** Names in the folder that are not of this writer: what was there before, and would be read along. */
  async others(): Promise<string[]> {
    const names = await readdir(this.#folder);
    return names.filter((name) => !this.#open.has(name)).sort();
  }

  async write({ file, text, encoding }: EncodedPiece): Promise<void> {
    let to = this.#open.get(file);
    if (!to) {
      to = { handle: await open(join(this.#folder, file), 'w'), encoding, waiting: [], length: 0 };
      this.#open.set(file, to);
    }
    to.waiting.push(text);
    to.length += text.length;
    if (to.length >= CHARACTERS_TO_WRITE) await flush(to);
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
  const text = to.waiting.join('');
  to.waiting = [];
  to.length = 0;
  if (text !== '') await to.handle.writeFile(text, to.encoding);
}
