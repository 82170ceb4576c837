import { type FileHandle, open } from 'node:fs/promises';
import { OutputError } from '../output-error.ts';

/** What takes the bytes of one file. */
export interface Writer {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Takes the bytes of one file and has them on the disk when it is closed. */
export class FileWriter implements Writer {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins a file that is not there yet. */
  static async create(path: string): Promise<FileWriter> {
    return new FileWriter(await open(path, 'wx'));
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) from += (await this.#file.write(bytes, from)).bytesWritten;
  }

  async close(): Promise<void> {
    try {
      await this.#file.sync();
    } finally {
      await this.#file.close();
    }
  }
}

const REFUSALS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'EFBIG',
  'EIO',
  'EEXIST',
]);

/** What the operating system's refusal means for the person who gave the path; any other error as it is. */
export function notWritable(path: string, error: unknown): unknown {
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (!REFUSALS.has(code)) return error;
  return new OutputError(
    'output.not-writable',
    `${path} cannot be written (${code}). Check that the place is there, that you have the right to write to it, and that the disk has room.`,
    { path },
    { cause: error },
  );
}
