import { Zip, ZipDeflate } from 'fflate';
import { OutputError } from '../output-error.ts';
import { FileWriter, type Writer } from './file-writer.ts';

/** What a zip without the extension for large ones can count. */
const MOST_BYTES = 2 ** 32 - 1;
/** The first day that a zip knows: the same records make the same bytes, whenever they are written. */
const NO_DATE = new Date(1980, 0, 1);
/** Little is gained above it, and much time lost. */
const LEVEL = 6;

/** Writes a zip, entry by entry. */
export class ZipWriter {
  readonly #file: FileWriter;
  readonly #zip: Zip;
  /** Pieces of the zip that are made and not yet written. */
  #made: Uint8Array[] = [];
  #failed: Error | undefined;
  #bytes = 0;

  private constructor(file: FileWriter) {
    this.#file = file;
    this.#zip = new Zip((error, piece) => {
      if (error) this.#failed = error;
      else this.#made.push(piece);
    });
  }

  static async create(path: string): Promise<ZipWriter> {
    return new ZipWriter(await FileWriter.create(path));
  }

  /** Begins an entry; the one before must be closed. */
  entry(name: string): Writer {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = NO_DATE;
    this.#zip.add(entry);
    let size = 0;
    return {
      write: (bytes) => {
        size += bytes.length;
        if (size > MOST_BYTES) throw tooLarge(name);
        // fflate keeps what it is given until it has packed it, and wants at least something.
        if (bytes.length > 0) entry.push(bytes);
        return this.#flush();
      },
      close: () => {
        entry.push(new Uint8Array(0), true);
        return this.#flush();
      },
    };
  }

  async finish(): Promise<void> {
    this.#zip.end();
    await this.#flush();
    await this.#file.close();
  }

  /** Lets go of the file, whatever state it is in. */
  async abandon(): Promise<void> {
    this.#zip.terminate();
    await this.#file.close().catch(() => {});
  }

  async #flush(): Promise<void> {
    if (this.#failed) throw this.#failed;
    const made = this.#made;
    this.#made = [];
    for (const piece of made) {
      this.#bytes += piece.length;
      if (this.#bytes > MOST_BYTES) throw tooLarge('zip');
      await this.#file.write(piece);
    }
  }
}

function tooLarge(what: string): OutputError {
  return new OutputError(
    'output.too-large',
    `${what} has more than 4 GiB, which is more than a zip can hold that every program opens. Write to a folder.`,
    { what },
  );
}
